/*
 * The address of a page of the sign-in holds which page of the portal was asked for: the way on leads there, and not only
 * to the portal. Never to another host.
 */
const link = document.getElementById("backToApplication");

function asked(data) {
  try {
    const text = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
    const page = new URL(JSON.parse(text).ru);
    return page.origin === new URL(link.href).origin ? page.href : "";
  } catch {
    return "";
  }
}

const data = new URLSearchParams(location.search).get("client_data");
const page = link && data ? asked(data) : "";
if (page) {
  link.href = page;
}
