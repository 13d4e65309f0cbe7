<#-- From a page that ends here there is always a way: to where the application asked for, else to the portal. -->
<#macro link to="">
  <#local portal = (properties.portal!'')?has_content?then(properties.portal + "/clinics", (client.baseUrl)!'')>
  <#local there = to?has_content?then(to, portal)>
  <#if there?has_content>
  <p class="actions"><a id="backToApplication" class="btn btn-primary" href="${there}"><#nested></a></p>
  </#if>
</#macro>
