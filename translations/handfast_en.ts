<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateDetails</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n expired already</source>
        <translation>
            <numerusform>%n expired already</numerusform>
            <numerusform>%n expired already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on one day, %1: stagger them</source>
        <translation>
            <numerusform>%n on one day, %1: stagger them</numerusform>
            <numerusform>%n on one day, %1: stagger them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlive the CA</source>
        <translation>
            <numerusform>%n outlives the CA</numerusform>
            <numerusform>%n outlive the CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end later</source>
        <translation>
            <numerusform>%n more ends later</numerusform>
            <numerusform>%n more end later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most: %1, %n refused</source>
        <translation>
            <numerusform>Most: %1, %n refused</numerusform>
            <numerusform>Most: %1, %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationOverview</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFindings</name>
    <message numerus="yes">
        <source>%n more under Pending changes</source>
        <translation>
            <numerusform>%n more under Pending changes</numerusform>
            <numerusform>%n more under Pending changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first certificate of the list, DER, %n byte(s)</source>
        <translation>
            <numerusform>The first certificate of the list, DER, %n byte</numerusform>
            <numerusform>The first certificate of the list, DER, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s)</source>
        <translation>
            <numerusform>All %n byte</numerusform>
            <numerusform>All %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconnectChart</name>
    <message numerus="yes">
        <source>%n come back from %1 on</source>
        <translation>
            <numerusform>%n comes back from %1 on</numerusform>
            <numerusform>%n come back from %1 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n device(s) have no custom certificate yet.</source>
        <translation>
            <numerusform>%n device has no custom certificate yet.</numerusform>
            <numerusform>%n devices have no custom certificate yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of the waves so far are sent their old settings.</source>
        <translation>
            <numerusform>%n device of the waves so far is sent its old settings.</numerusform>
            <numerusform>%n devices of the waves so far are sent their old settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message numerus="yes">
        <source>%n device(s) said that they run what is committed.</source>
        <translation>
            <numerusform>%n device said that it runs what is committed.</numerusform>
            <numerusform>%n devices said that they run what is committed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not say yet that they run what is committed.</source>
        <translation>
            <numerusform>%n device did not say yet that it runs what is committed.</numerusform>
            <numerusform>%n devices did not say yet that they run what is committed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message numerus="yes">
        <source>Listening · %n session(s)</source>
        <translation>
            <numerusform>Listening · %n session</numerusform>
            <numerusform>Listening · %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken as PAN-OS means them</source>
        <translation>
            <numerusform>%n setting taken as PAN-OS means it</numerusform>
            <numerusform>%n settings taken as PAN-OS means them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>text</name>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suite(s)</source>
        <translation>
            <numerusform>%n suite</numerusform>
            <numerusform>%n suites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptable CA(s)</source>
        <translation>
            <numerusform>%n acceptable CA</numerusform>
            <numerusform>%n acceptable CAs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing against the device, %n check(s) passed</source>
        <translation>
            <numerusform>nothing against the device, %n check passed</numerusform>
            <numerusform>nothing against the device, %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing against this manager, %n check(s) passed</source>
        <translation>
            <numerusform>nothing against this manager, %n check passed</numerusform>
            <numerusform>nothing against this manager, %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would drop</source>
        <translation>
            <numerusform>%n would drop</numerusform>
            <numerusform>%n would drop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) would drop</source>
        <translation>
            <numerusform>%n other would drop</numerusform>
            <numerusform>%n others would drop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::CommitDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I &amp;know that %n device(s) will drop</source>
        <translation>
            <numerusform>I &amp;know that %n device will drop</numerusform>
            <numerusform>I &amp;know that %n devices will drop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::ConfigurationExportDialog</name>
    <message numerus="yes">
        <source>%n setting(s) are written as PAN-OS takes them.</source>
        <translation>
            <numerusform>%n setting is written as PAN-OS takes it.</numerusform>
            <numerusform>%n settings are written as PAN-OS takes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>%n point needs a look.</numerusform>
            <numerusform>%n points need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firewall(s), each with bootstrap.xml, init-cfg.txt and rollback.txt.</source>
        <translation>
            <numerusform>%n firewall, with bootstrap.xml, init-cfg.txt and rollback.txt.</numerusform>
            <numerusform>%n firewalls, each with bootstrap.xml, init-cfg.txt and rollback.txt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::ConfigurationImportDialog</name>
    <message numerus="yes">
        <source>%n setting(s) come in.</source>
        <translation>
            <numerusform>%n setting comes in.</numerusform>
            <numerusform>%n settings come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are refused.</source>
        <translation>
            <numerusform>%n item is refused.</numerusform>
            <numerusform>%n items are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are missing.</source>
        <translation>
            <numerusform>%n key is missing.</numerusform>
            <numerusform>%n keys are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not Handfast&apos;s and stay out.</source>
        <translation>
            <numerusform>%n value is not Handfast&apos;s and stays out.</numerusform>
            <numerusform>%n values are not Handfast&apos;s and stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::DeviceCsvDialog</name>
    <message numerus="yes">
        <source>%n device(s) will be added.</source>
        <translation>
            <numerusform>%n device will be added.</numerusform>
            <numerusform>%n devices will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n line will be left out.</numerusform>
            <numerusform>%n lines will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::DeviceList</name>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 of %n device</numerusform>
            <numerusform>%1 of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::ImportDialog</name>
    <message numerus="yes">
        <source>The %n private key(s) in the XCA database open with its password.</source>
        <translation>
            <numerusform>The %n private key in the XCA database opens with its password.</numerusform>
            <numerusform>The %n private keys in the XCA database open with its password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::PairDialog</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::PassphraseDialog</name>
    <message numerus="yes">
        <source>The new one needs at least %n character(s).</source>
        <translation>
            <numerusform>The new one needs at least %n character.</numerusform>
            <numerusform>The new one needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::Push</name>
    <message numerus="yes">
        <source>%n connected device(s) get what is committed now; the others have %1 s to come back. Pending changes are not sent.</source>
        <translation>
            <numerusform>%n connected device gets what is committed now; the others have %1 s to come back. Pending changes are not sent.</numerusform>
            <numerusform>%n connected devices get what is committed now; the others have %1 s to come back. Pending changes are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %1 to %n device(s)?</source>
        <translation>
            <numerusform>Push %1 to %n device?</numerusform>
            <numerusform>Push %1 to %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::QuizDialog</name>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::ReissueDialog</name>
    <message numerus="yes">
        <source>%n certificate(s) in the stores here; what devices hold themselves is not among them.</source>
        <translation>
            <numerusform>%n certificate in the stores here; what devices hold themselves is not among them.</numerusform>
            <numerusform>%n certificates in the stores here; what devices hold themselves is not among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::RenewDialog</name>
    <message numerus="yes">
        <source>What it has signed (%n certificate(s) here) is not signed by the new key: re-issue it afterwards.</source>
        <translation>
            <numerusform>What it has signed (%n certificate here) is not signed by the new key: re-issue it afterwards.</numerusform>
            <numerusform>What it has signed (%n certificates here) is not signed by the new key: re-issue it afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it has signed (%n certificate(s) here) stays attached: subject and key stay.</source>
        <translation>
            <numerusform>What it has signed (%n certificate here) stays attached: subject and key stay.</numerusform>
            <numerusform>What it has signed (%n certificates here) stays attached: subject and key stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::RevokeDialog</name>
    <message numerus="yes">
        <source>%n setting(s) name it</source>
        <translation>
            <numerusform>%n setting names it</numerusform>
            <numerusform>%n settings name it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live session(s) use it</source>
        <translation>
            <numerusform>%n live session uses it</numerusform>
            <numerusform>%n live sessions use it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::ServiceProfileDialog</name>
    <message numerus="yes">
        <source>Device channels: %1, %n cipher suite(s) in this order</source>
        <translation>
            <numerusform>Device channels: %1, %n cipher suite in this order</numerusform>
            <numerusform>Device channels: %1, %n cipher suites in this order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::BulkActions</name>
    <message numerus="yes">
        <source>Push template to %Ln device(s)…</source>
        <translation>
            <numerusform>Push template to %Ln device…</numerusform>
            <numerusform>Push template to %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install software on %Ln device(s)…</source>
        <translation>
            <numerusform>Install software on %Ln device…</numerusform>
            <numerusform>Install software on %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set clock of %Ln device(s)…</source>
        <translation>
            <numerusform>Set clock of %Ln device…</numerusform>
            <numerusform>Set clock of %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln device(s)…</source>
        <translation>
            <numerusform>Remove %Ln device…</numerusform>
            <numerusform>Remove %Ln devices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln device(s)</source>
        <translation>
            <numerusform>Push to %Ln device</numerusform>
            <numerusform>Push to %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install software on %Ln device(s)</source>
        <translation>
            <numerusform>Install software on %Ln device</numerusform>
            <numerusform>Install software on %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln device(s)</source>
        <translation>
            <numerusform>Set the clock of %Ln device</numerusform>
            <numerusform>Set the clock of %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) end with the commit.</source>
        <translation>
            <numerusform>%Ln session ends with the commit.</numerusform>
            <numerusform>%Ln sessions end with the commit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln device(s) from management</source>
        <translation>
            <numerusform>Remove %Ln device from management</numerusform>
            <numerusform>Remove %Ln devices from management</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::SelectionSummary</name>
    <message numerus="yes">
        <source>%Ln device(s) chosen</source>
        <translation>
            <numerusform>%Ln device chosen</numerusform>
            <numerusform>%Ln devices chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::SettingsView</name>
    <message numerus="yes">
        <source>The device could not tell all that is set on itself: %n line(s) of it are not shown here.</source>
        <translation>
            <numerusform>The device could not tell all that is set on itself: %n line of it is not shown here.</numerusform>
            <numerusform>The device could not tell all that is set on itself: %n lines of it are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), candidate</source>
        <translation>
            <numerusform>%n setting, candidate</numerusform>
            <numerusform>%n settings, candidate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::ExchangeDesk</name>
    <message numerus="yes">
        <source>%n of them are not managed here.</source>
        <translation>
            <numerusform>%n of them is not managed here.</numerusform>
            <numerusform>%n of them are not managed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s) can&apos;t be one.</source>
        <translation>
            <numerusform>%n serial number can&apos;t be one.</numerusform>
            <numerusform>%n serial numbers can&apos;t be any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n device(s) taken</source>
        <translation>
            <numerusform>Status of %n device taken</numerusform>
            <numerusform>Status of %n devices taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticeBell</name>
    <message numerus="yes">
        <source>%n notice(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n notice that nobody has looked at</numerusform>
            <numerusform>%n notices that nobody has looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::RecoveryBar</name>
    <message numerus="yes">
        <source>Handfast was cut off. %n change(s) were not committed; they are all still here.</source>
        <translation>
            <numerusform>Handfast was cut off. %n change was not committed; it is still here.</numerusform>
            <numerusform>Handfast was cut off. %n changes were not committed; they are all still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::Tray</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends %n session(s)</source>
        <translation>
            <numerusform>Closing the window ends %n session</numerusform>
            <numerusform>Closing the window ends %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowBinding</name>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n event lost</numerusform>
            <numerusform>%n events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n lock</numerusform>
            <numerusform>%n locks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation lab: %n CA(s) wrong on purpose</source>
        <translation>
            <numerusform>Revocation lab: %n CA wrong on purpose</numerusform>
            <numerusform>Revocation lab: %n CAs wrong on purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n pending change(s) away?</source>
        <translation>
            <numerusform>Throw %n pending change away?</numerusform>
            <numerusform>Throw %n pending changes away?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::CertificateActions</name>
    <message numerus="yes">
        <source>%n live session(s) use it.</source>
        <translation>
            <numerusform>%n live session uses it.</numerusform>
            <numerusform>%n live sessions use it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has signed %n certificate(s) here, which lose their CA.</source>
        <translation>
            <numerusform>It has signed %n certificate here, which loses its CA.</numerusform>
            <numerusform>It has signed %n certificates here, which lose their CA.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::GroupsPage</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
and %n more</numerusform>
            <numerusform>%1
and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::JobsPage</name>
    <message numerus="yes">
        <source>%1 of %n device(s) OK, %2 failed</source>
        <translation>
            <numerusform>%1 of %n device OK, %2 failed</numerusform>
            <numerusform>%1 of %n devices OK, %2 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::LockSettings</name>
    <message numerus="yes">
        <source>After %n minute(s) without a touch</source>
        <translation>
            <numerusform>After %n minute without a touch</numerusform>
            <numerusform>After %n minutes without a touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::SessionsPage</name>
    <message numerus="yes">
        <source>All %Ln that are away…</source>
        <translation>
            <numerusform>The %Ln that is away…</numerusform>
            <numerusform>All %Ln that are away…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::TemplatesPage</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
and %n more</numerusform>
            <numerusform>%1
and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in no stack. %n certificate(s) in it and their keys are lost when you commit.</source>
        <translation>
            <numerusform>It is in no stack. %n certificate in it and its key are lost when you commit.</numerusform>
            <numerusform>It is in no stack. %n certificates in it and their keys are lost when you commit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::TimeMachinePage</name>
    <message numerus="yes">
        <source>%n would be let in</source>
        <translation>
            <numerusform>%n would be let in</numerusform>
            <numerusform>%n would be let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused</source>
        <translation>
            <numerusform>%n would be refused</numerusform>
            <numerusform>%n would be refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: no session to judge by</source>
        <translation>
            <numerusform>%n unknown: no session to judge by</numerusform>
            <numerusform>%n unknown: no session to judge by</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::panes::VariablesPage</name>
    <message numerus="yes">
        <source>%n setting(s) hold it; the other values stay.</source>
        <translation>
            <numerusform>%n setting holds it; the other values stay.</numerusform>
            <numerusform>%n settings hold it; the other values stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) hold it and would have no value: validation will say so.</source>
        <translation>
            <numerusform>%n setting holds it and would have no value: validation will say so.</numerusform>
            <numerusform>%n settings hold it and would have no value: validation will say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::topology::TopologyCanvas</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::topology::TopologyPage</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::widgets::PredictionCard</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-authenticate</source>
        <translation>
            <numerusform>%n re-authenticates</numerusform>
            <numerusform>%n re-authenticate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused now, will be let in</source>
        <translation>
            <numerusform>%n refused now, will be let in</numerusform>
            <numerusform>%n refused now, will be let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused now, stay refused</source>
        <translation>
            <numerusform>%n refused now, stays refused</numerusform>
            <numerusform>%n refused now, stay refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::widgets::SideBySideView</name>
    <message numerus="yes">
        <source>  … %n equal line(s)</source>
        <translation>
            <numerusform>  … %n equal line</numerusform>
            <numerusform>  … %n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::widgets::UptimeLine</name>
    <message numerus="yes">
        <source>%n interruptions</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::InstructionCard</name>
    <message numerus="yes">
        <source>To be done on %n device(s)</source>
        <translation>
            <numerusform>To be done on %n device</numerusform>
            <numerusform>To be done on %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearsalCard</name>
    <message numerus="yes">
        <source>%n simulated device(s) are starting…</source>
        <translation>
            <numerusform>%n simulated device is starting…</numerusform>
            <numerusform>%n simulated devices are starting…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulated device(s) are at work.</source>
        <translation>
            <numerusform>%n simulated device is at work.</numerusform>
            <numerusform>%n simulated devices are at work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearsalWords</name>
    <message numerus="yes">
        <source>%1: %n device(s) failed</source>
        <translation>
            <numerusform>%1: %n device failed</numerusform>
            <numerusform>%1: %n devices failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed with %n simulated device(s).</source>
        <translation>
            <numerusform>Nothing failed with %n simulated device.</numerusform>
            <numerusform>Nothing failed with %n simulated devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would fail. It was rehearsed with %n simulated device(s).</source>
        <translation>
            <numerusform>This would fail. It was rehearsed with %n simulated device.</numerusform>
            <numerusform>This would fail. It was rehearsed with %n simulated devices.</numerusform>
        </translation>
    </message>
</context>
</TS>
