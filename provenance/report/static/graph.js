"use strict";
/* The interactive network: data and positions come with the page, this only draws and filters. */
(function () {
  var source = document.getElementById("network-data");
  var box = document.getElementById("graph");
  if (!source || !box || typeof cytoscape !== "function") { return; }
  var data = JSON.parse(source.textContent);
  document.querySelectorAll(".scripted").forEach(function (each) { each.hidden = false; });
  document.getElementById("graph-still").hidden = true;

  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue(name).trim(); }
  function looks() {
    return [
      { selector: "node", style: {
        "label": "data(label)", "color": colour("--ink"), "font-family": "sans-serif", "font-size": 15,
        "text-valign": "center", "text-halign": "center", "text-wrap": "ellipsis", "text-max-width": 186,
        "width": 200, "height": 34, "shape": "rectangle", "background-color": colour("--paper"),
        "border-width": 2, "border-color": colour("--edge") } },
      { selector: "node[type = 'origin']", style: { "shape": "round-rectangle", "background-color": colour("--origin") } },
      { selector: "node[credit = 'stripped']", style: { "border-color": colour("--alarm"), "border-width": 3 } },
      { selector: "edge", style: {
        "curve-style": "straight", "source-endpoint": leaving, "target-endpoint": arriving,
        "width": "mapData(probability, 0, 1, 1, 4)", "line-color": colour("--edge"),
        "target-arrow-color": colour("--edge"), "target-arrow-shape": "triangle", "label": "data(label)",
        "font-size": 13, "text-margin-x": "data(dx)", "text-margin-y": "data(dy)", "color": colour("--soft"), "text-background-color": colour("--paper"),
        "text-background-opacity": 1, "text-background-padding": 2 } },
      { selector: ".away", style: { "display": "none" } },
      { selector: ".chosen", style: { "border-color": colour("--link"), "border-width": 5 } },
      { selector: "edge.chosen", style: { "line-color": colour("--link"), "target-arrow-color": colour("--link") } }
    ];
  }
  /* Lines go from the right side of the giver to the left side of the taker, as on paper. */
  function ahead(edge) { return edge.source().position("x") < edge.target().position("x"); }
  function leaving(edge) { return ahead(edge) ? "90deg" : "270deg"; }
  function arriving(edge) { return ahead(edge) ? "270deg" : "90deg"; }
  var graph = cytoscape({
    container: box,
    elements: data.nodes.map(function (each) { return { data: each, position: { x: each.x, y: each.y } }; })
      .concat(data.edges.map(function (each) { return { data: each }; })),
    style: looks(),
    layout: { name: "preset", fit: false },
    minZoom: 0.1, maxZoom: 3, autoungrabify: true, boxSelectionEnabled: false, userZoomingEnabled: false
  });
  window.provenanceGraph = graph;
  var leastReadable = 0.7;
  function fitted() { graph.fit(graph.elements(":visible"), 12); }
  /* As much as can be read: a wide picture on a small screen begins at its left end and is dragged. */
  function readable() {
    var shown = graph.elements(":visible");
    if (!shown.length) { return; }
    var size = shown.boundingBox();
    var zoom = Math.max(leastReadable, Math.min(1.2, (graph.width() - 24) / size.w));
    box.style.height = Math.max(180, Math.min(560, size.h * zoom + 40)) + "px";
    graph.resize();
    graph.zoom(zoom);
    graph.pan({ x: Math.max(12, (graph.width() - size.w * zoom) / 2) - size.x1 * zoom, y: Math.max(20, (graph.height() - size.h * zoom) / 2) - size.y1 * zoom });
  }
  readable();
  /* The wheel scrolls the page until the picture is chosen. */
  box.addEventListener("focus", function () { graph.userZoomingEnabled(true); });
  box.addEventListener("blur", function () { graph.userZoomingEnabled(false); });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { graph.style(looks()); });

  var panel = document.getElementById("node-details");
  function line(tag, text) {
    var each = document.createElement(tag);
    each.textContent = text;
    panel.appendChild(each);
    return each;
  }
  function show(node) {
    graph.elements().removeClass("chosen");
    node.addClass("chosen");
    node.connectedEdges().addClass("chosen");
    panel.textContent = "";
    line("h3", node.data("name"));
    line("p", node.data("kind") + "; " + node.data("note"));
    list("Likely took words from", node.incomers("edge"), "source");
    list("Likely gave words to", node.outgoers("edge"), "target");
    if (node.data("link")) {
      var link = document.createElement("a");
      link.href = node.data("link");
      link.textContent = "Read it as a ledger";
      line("p", "").appendChild(link);
    }
  }
  function list(title, edges, end) {
    var seen = edges.filter(":visible");
    if (!seen.length) { return; }
    line("p", title + ":");
    var items = line("ul", "");
    seen.forEach(function (edge) {
      var item = document.createElement("li");
      item.textContent = edge[end]().data("name") + ", " + edge.data("label") + " (" + edge.data("relation") + ")";
      items.appendChild(item);
    });
  }
  graph.on("tap", "node", function (event) { show(event.target); });

  var order = graph.nodes().toArray();
  box.addEventListener("keydown", function (event) {
    if (event.key === "+" || event.key === "-") {
      event.preventDefault();
      graph.zoom({ level: graph.zoom() * (event.key === "+" ? 1.25 : 0.8), renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
      return;
    }
    var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    var shown = order.filter(function (each) { return each.visible(); });
    if (!step || !shown.length) { return; }
    event.preventDefault();
    var at = shown.findIndex(function (each) { return each.hasClass("chosen"); });
    var next = shown[(at + step + shown.length) % shown.length];
    show(next);
    var place = next.renderedPosition();
    if (place.x < 0 || place.y < 0 || place.x > graph.width() || place.y > graph.height()) { graph.center(next); }
  });

  var about = document.getElementById("filter-about");
  var outlet = document.getElementById("filter-outlet");
  function filter() {
    graph.elements().removeClass("away");
    graph.edges().forEach(function (edge) {
      var right = !about.value || edge.data("about").indexOf(about.value) >= 0;
      var ours = !outlet.value || edge.source().data("outlet") === outlet.value || edge.target().data("outlet") === outlet.value;
      if (!right || !ours) { edge.addClass("away"); }
    });
    if (about.value || outlet.value) {
      graph.nodes().forEach(function (node) {
        var mine = outlet.value && !about.value && node.data("outlet") === outlet.value;
        if (!mine && !node.connectedEdges().some(function (edge) { return !edge.hasClass("away"); })) { node.addClass("away"); }
      });
    }
    document.querySelectorAll(".statement, .copy").forEach(function (section) {
      var kind = section.classList.contains("copy") ? "copy:" : "utterance:";
      var right = !about.value || about.value === kind + section.dataset.id;
      var ours = !outlet.value || JSON.parse(section.dataset.outlets).indexOf(outlet.value) >= 0;
      section.hidden = !(right && ours);
    });
    readable();
  }
  about.addEventListener("change", filter);
  outlet.addEventListener("change", filter);
  document.getElementById("graph-fit").addEventListener("click", fitted);
})();
