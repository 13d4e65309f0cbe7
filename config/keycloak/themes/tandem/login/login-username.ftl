<#-- The first page of the sign-in: who are you? -->
<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username') displayInfo=(realm.password && realm.registrationAllowed && !registrationDisabled??); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if realm.password>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <#assign wrong = messagesPerField.existsError('username')>
      <div class="field">
        <label for="username" class="label">${msg("email")}</label>
        <input id="username" class="input" name="username" value="${(login.username!'')}" type="text" inputmode="email" dir="ltr" autofocus autocapitalize="none" spellcheck="false"
          autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"<#if wrong> aria-invalid="true" aria-describedby="input-error-username"</#if>>
        <#if wrong>
        <span id="input-error-username" class="error" aria-live="polite">${kcSanitize(messagesPerField.get('username'))?no_esc}</span>
        </#if>
      </div>
      <#if realm.rememberMe>
      <div class="checkbox"><label><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>> ${msg("rememberMe")}</label></div>
      </#if>
      </#if>
      <button class="btn btn-primary" name="login" id="kc-login" type="submit">${msg("doContinue")}</button>
    </form>
    </#if>
    <@passkeys.conditionalUIData />
  <#elseif section = "info">
    <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
    <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
    </#if>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
    <h2>${msg("identity-provider-login-label")}</h2>
    <ul class="providers">
      <#list social.providers as p>
      <li><a id="social-${p.alias}" class="btn btn-quiet" href="${p.loginUrl}">${p.displayName!}</a></li>
      </#list>
    </ul>
    </#if>
  </#if>
</@layout.registrationLayout>
