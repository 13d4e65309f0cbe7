<#-- The root of the sign-in's own address: nothing to see, and the way to the portal. -->
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>Tandem</title>
</head>
<body>
  <main>
    <h1>Tandem</h1>
    <#if (properties.portal!'')?has_content>
    <p><a href="${properties.portal}/">Sign in</a></p>
    <p lang="es"><a href="${properties.portal}/">Entrar</a></p>
    </#if>
  </main>
</body>
</html>
