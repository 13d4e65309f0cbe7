<#-- The frame around every mail: plain words, in Tandem's colours. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
</head>
<body style="margin:0;padding:24px 16px;font:16px/1.6 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
  <div style="max-width:36em;margin:0 auto">
    <p style="margin:0 0 24px;font-weight:600"><span style="color:#8f4e2e">&#9675;</span><span style="color:#1d6660">&#9675;</span> Tandem</p>
    <#nested>
  </div>
</body>
</html>
</#macro>
