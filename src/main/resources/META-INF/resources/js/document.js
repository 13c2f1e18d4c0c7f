// A link to a page of the document, #page=N, may name one that is not on this screen: then ask for the screen it is on.
(function () {
  var wanted = /^#page=(\d+)$/.exec(location.hash);
  if (!wanted || document.getElementById("page=" + wanted[1])) {
    return;
  }
  var query = new URLSearchParams(location.search);
  if (query.get("page") !== wanted[1]) {
    query.set("page", wanted[1]);
    location.replace(location.pathname + "?" + query + location.hash);
  }
})();
