<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CertificateDetails</name>
    <message>
        <source>The signed answer has not been imported yet.</source>
        <translation>Die signierte Antwort wurde noch nicht importiert.</translation>
    </message>
    <message>
        <source>The text in this entry is no certificate.</source>
        <translation>Der Text in diesem Eintrag ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Revoked until it is taken back.</source>
        <translation>Widerrufen, bis der Widerruf zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Revoked by the configuration.</source>
        <translation>Durch die Konfiguration widerrufen.</translation>
    </message>
    <message>
        <source>Revoked here: %1.</source>
        <translation>Hier widerrufen: %1.</translation>
    </message>
    <message>
        <source>Valid from %1.</source>
        <translation>Gültig ab %1.</translation>
    </message>
    <message>
        <source>Until %1 (%2): a CA in its chain expires before it does.</source>
        <translation>Bis %1 (%2): Eine CA in seiner Kette läuft vorher ab.</translation>
    </message>
    <message>
        <source>Until %1 (%2).</source>
        <translation>Bis %1 (%2).</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SAN</source>
        <translation>SAN</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Sealed here, export blocked</source>
        <translation>Hier versiegelt, Export gesperrt</translation>
    </message>
    <message>
        <source>Sealed here</source>
        <translation>Hier versiegelt</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Chain to its CA</source>
        <translation>Kette bis zur CA</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischen-CA</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>This CA is not in the same store</source>
        <translation>Diese CA liegt nicht im selben Speicher</translation>
    </message>
    <message>
        <source>Signed by its own key</source>
        <translation>Mit dem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>Laufende Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt von</translation>
    </message>
    <message>
        <source>Verifies</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Gezeigt an</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Hat signiert</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>Re-issue lists them all</source>
        <translation>„Neu ausstellen“ zeigt alle</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>kann gelöscht werden</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>CRL number</source>
        <translation>CRL-Nummer</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächste Aktualisierung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Revocation lab — wrong on purpose</source>
        <translation>Widerrufslabor — absichtlich falsch</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source> · CA</source>
        <translation> · CA</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CAs</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No certificate ends in this time</source>
        <translation>In diesem Zeitraum läuft kein Zertifikat ab</translation>
    </message>
    <message numerus="yes">
        <source>%n expired already</source>
        <translation>
            <numerusform>%n schon abgelaufen</numerusform>
            <numerusform>%n schon abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on one day, %1: stagger them</source>
        <translation>
            <numerusform>%n an einem Tag, %1: besser verteilen</numerusform>
            <numerusform>%n an einem Tag, %1: besser verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>outlives its CA from</source>
        <translation>überlebt seine CA ab</translation>
    </message>
    <message>
        <source>None outlives the CA</source>
        <translation>Keines überlebt die CA</translation>
    </message>
    <message numerus="yes">
        <source>%n outlive the CA</source>
        <translation>
            <numerusform>%n überlebt die CA</numerusform>
            <numerusform>%n überleben die CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end later</source>
        <translation>
            <numerusform>%n weiteres läuft später ab</numerusform>
            <numerusform>%n weitere laufen später ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in vain</source>
        <translation>%1: %2 von %3 erfolglos</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message numerus="yes">
        <source>Most: %1, %n refused</source>
        <translation>
            <numerusform>Am meisten: %1, %n abgelehnt</numerusform>
            <numerusform>Am meisten: %1, %n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait ended</source>
        <translation>Wartezeit beendet</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>ConfigurationOverview</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The demo could not be started.</source>
        <translation>Die Demo ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>The window stays, without sessions. Start the demonstration anew to have devices again.</source>
        <translation>Das Fenster bleibt, ohne Sitzungen. Starten Sie die Vorführung neu, um wieder Geräte zu haben.</translation>
    </message>
</context>
<context>
    <name>DraftFindings</name>
    <message numerus="yes">
        <source>%n more under Pending changes</source>
        <translation>
            <numerusform>%n weitere unter „Ausstehende Änderungen“</numerusform>
            <numerusform>%n weitere unter „Ausstehende Änderungen“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Predefined, from the factory</source>
        <translation>Vordefiniert, ab Werk</translation>
    </message>
    <message>
        <source>Template, common certificate</source>
        <translation>Template, gemeinsames Zertifikat</translation>
    </message>
    <message>
        <source>Issued by this manager</source>
        <translation>Von diesem Manager ausgestellt</translation>
    </message>
    <message>
        <source>Enrolled by SCEP</source>
        <translation>Über SCEP bezogen</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 vor</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 nach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Its session ends in %1; it then has to authenticate again.</source>
        <translation>Seine Sitzung endet in %1; danach muss es sich neu authentifizieren.</translation>
    </message>
    <message>
        <source>Admitted without any check: the certificate profile is None.</source>
        <translation>Ohne jede Prüfung zugelassen: Das Zertifikatsprofil ist „Keines“.</translation>
    </message>
    <message>
        <source>Subject CN</source>
        <translation>CN des Inhabers</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Version der Richtlinie</translation>
    </message>
    <message>
        <source>Disconnect in</source>
        <translation>Trennung in</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Seine Uhr</translation>
    </message>
    <message>
        <source>Imported status</source>
        <translation>Importierter Status</translation>
    </message>
    <message>
        <source>was connected elsewhere</source>
        <translation>war anderswo verbunden</translation>
    </message>
    <message>
        <source>was not connected elsewhere</source>
        <translation>war anderswo nicht verbunden</translation>
    </message>
    <message>
        <source>Imported address</source>
        <translation>Importierte Adresse</translation>
    </message>
    <message>
        <source>Imported expiry</source>
        <translation>Importierter Ablauf</translation>
    </message>
    <message>
        <source>connected, custom</source>
        <translation>verbunden, eigenes</translation>
    </message>
    <message>
        <source>connected, predefined</source>
        <translation>verbunden, vordefiniert</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 connected, %2 refused</source>
        <translation>%1 verbunden, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Log records taken: %1</source>
        <translation>Angenommene Log-Einträge: %1</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Bedient %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>Template-Stack</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>nicht synchron</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>job %1, by the device itself: %2</source>
        <translation>Job %1, durch das Gerät selbst: %2</translation>
    </message>
    <message>
        <source>It could not come back with what was pushed and runs its last good settings.</source>
        <translation>Mit den gepushten Einstellungen kam es nicht zurück; es läuft mit seinen letzten funktionierenden.</translation>
    </message>
    <message>
        <source>Job %1: %2 — %3</source>
        <translation>Job %1: %2 — %3</translation>
    </message>
</context>
<context>
    <name>MessageDetails</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty: no certificate was presented.</source>
        <translation>Die Liste ist leer: Es wurde kein Zertifikat vorgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The first certificate of the list, DER, %n byte(s)</source>
        <translation>
            <numerusform>Das erste Zertifikat der Liste, DER, %n Byte</numerusform>
            <numerusform>Das erste Zertifikat der Liste, DER, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Message %1 · %2</source>
        <translation>Nachricht %1 · %2</translation>
    </message>
    <message>
        <source>What this manager presents is under Certificates, SHA-256 %1.</source>
        <translation>Was dieser Manager vorlegt, steht unter „Zertifikate“, SHA-256 %1.</translation>
    </message>
    <message>
        <source>Inside the session; its bytes are not kept.</source>
        <translation>Innerhalb der Sitzung; ihre Bytes werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Of a session that came up only the hellos are kept.</source>
        <translation>Von einer aufgebauten Sitzung werden nur die Hellos aufbewahrt.</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes</source>
        <translation>Die ersten %1 von %2 Bytes</translation>
    </message>
    <message numerus="yes">
        <source>All %n byte(s)</source>
        <translation>
            <numerusform>Das %n Byte</numerusform>
            <numerusform>Alle %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>manager to device</source>
        <translation>Manager an Gerät</translation>
    </message>
    <message>
        <source>device to manager</source>
        <translation>Gerät an Manager</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Canary devices in each group</source>
        <translation>Vorreiter je Gruppe</translation>
    </message>
    <message>
        <source>Stop above percent of failures</source>
        <translation>Anhalten ab Prozent Fehlschlägen</translation>
    </message>
    <message>
        <source> in each group</source>
        <translation> je Gruppe</translation>
    </message>
    <message>
        <source> % of a wave fail</source>
        <translation> % einer Welle scheitern</translation>
    </message>
    <message>
        <source>Ca&amp;nary</source>
        <translation>&amp;Vorreiter</translation>
    </message>
    <message>
        <source>Stop when more t&amp;han</source>
        <translation>A&amp;nhalten, wenn mehr als</translation>
    </message>
    <message>
        <source>the device refuses</source>
        <translation>das Gerät lehnt ab</translation>
    </message>
    <message>
        <source>refused here</source>
        <translation>hier abgelehnt</translation>
    </message>
    <message>
        <source>predicted wrongly</source>
        <translation>falsch vorhergesagt</translation>
    </message>
    <message>
        <source>nothing was predicted</source>
        <translation>nichts vorhergesagt</translation>
    </message>
    <message>
        <source>not to be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>wird ermittelt</translation>
    </message>
    <message>
        <source>Stayed connected</source>
        <translation>Blieb verbunden</translation>
    </message>
    <message>
        <source>Came back: %1 %2</source>
        <translation>Kam zurück: %1 %2</translation>
    </message>
    <message>
        <source>Dropped: %1, %2</source>
        <translation>Getrennt: %1, %2</translation>
    </message>
    <message>
        <source>Went away by itself</source>
        <translation>Ging von selbst</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Push %1</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>%1 as predicted</source>
        <translation>%1 wie vorhergesagt</translation>
    </message>
    <message>
        <source>%1 predicted wrongly</source>
        <translation>%1 falsch vorhergesagt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 not to be compared</source>
        <translation>%1 nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 had no session</source>
        <translation>%1 hatten keine Sitzung</translation>
    </message>
    <message>
        <source>No plan has been started yet</source>
        <translation>Noch kein Plan wurde begonnen</translation>
    </message>
    <message>
        <source>No plan is under way</source>
        <translation>Kein Plan ist im Gange</translation>
    </message>
    <message>
        <source>The last plan was %1</source>
        <translation>Der letzte Plan wurde %1</translation>
    </message>
    <message>
        <source>Started %1 · %2</source>
        <translation>Begonnen %1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 re-authenticated</source>
        <translation>%1 von %2 neu authentifiziert</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Wave %1 · %2</source>
        <translation>Welle %1 · %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Still refused: %1, %2</source>
        <translation>Weiterhin abgewiesen: %1, %2</translation>
    </message>
    <message>
        <source>Dropped: %1, %2; came back with its last good settings</source>
        <translation>Getrennt: %1, %2; kam mit seinen letzten guten Einstellungen zurück</translation>
    </message>
    <message>
        <source>Did not try again</source>
        <translation>Hat es nicht noch einmal versucht</translation>
    </message>
</context>
<context>
    <name>MigrationReport</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt erledigt</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>Schritt gescheitert</translation>
    </message>
    <message>
        <source>Wave started</source>
        <translation>Welle gestartet</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Condition overridden</source>
        <translation>Bedingung übergangen</translation>
    </message>
    <message>
        <source>Outside of the window</source>
        <translation>Außerhalb des Fensters</translation>
    </message>
    <message>
        <source>Maintenance window set</source>
        <translation>Wartungsfenster gesetzt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Waves start by themselves</source>
        <translation>Wellen beginnen von selbst</translation>
    </message>
    <message>
        <source>Waves start by hand</source>
        <translation>Wellen werden von Hand begonnen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Stayed connected</source>
        <translation>Blieb verbunden</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Went away by itself</source>
        <translation>Ging von selbst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation>Wie vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted wrongly</source>
        <translation>Falsch vorhergesagt</translation>
    </message>
    <message>
        <source>Nothing was predicted</source>
        <translation>Nichts vorhergesagt</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Push %1</source>
        <translation>Push %1</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Session since</source>
        <translation>Sitzung seit</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Before (SHA-256)</source>
        <translation>Vorher (SHA-256)</translation>
    </message>
    <message>
        <source>After (SHA-256)</source>
        <translation>Nachher (SHA-256)</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Plan %1: %2</source>
        <translation>Plan %1: %2</translation>
    </message>
    <message>
        <source>Manager %1. Begun %2 by %3; %4.</source>
        <translation>Manager %1. Begonnen %2 von %3; %4.</translation>
    </message>
    <message>
        <source>Report made %1 by %2.</source>
        <translation>Bericht erstellt %1 von %2.</translation>
    </message>
    <message>
        <source>Maintenance window: %1 to %2.</source>
        <translation>Wartungsfenster: %1 bis %2.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Übergangene Bedingungen</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Predicted and happened</source>
        <translation>Vorhergesagt und geschehen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Migration report</source>
        <translation>Migrationsbericht</translation>
    </message>
    <message>
        <source>Wave rolled back</source>
        <translation>Welle zurückgerollt</translation>
    </message>
    <message>
        <source>Still refused</source>
        <translation>Weiterhin abgewiesen</translation>
    </message>
    <message>
        <source>Did not try again</source>
        <translation>Hat es nicht noch einmal versucht</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Software too old</source>
        <translation>Software zu alt</translation>
    </message>
    <message>
        <source>WildFire appliance</source>
        <translation>WildFire-Appliance</translation>
    </message>
</context>
<context>
    <name>ObjectSettings</name>
    <message>
        <source>Settings of template %1</source>
        <translation>Einstellungen des Templates %1</translation>
    </message>
    <message>
        <source>What is set here reaches the devices of every stack that the template is in, unless a template before it says otherwise.</source>
        <translation>Was hier gesetzt ist, erreicht die Geräte jedes Stacks, in dem das Template steht, sofern kein Template davor etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Settings of stack %1</source>
        <translation>Einstellungen des Stacks %1</translation>
    </message>
    <message>
        <source>What is set here beats what its templates say.</source>
        <translation>Was hier gesetzt ist, geht dem vor, was seine Templates sagen.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>What the manager keeps of the device itself.</source>
        <translation>Was der Manager über das Gerät selbst festhält.</translation>
    </message>
    <message>
        <source>Log Collector %1</source>
        <translation>Log Collector %1</translation>
    </message>
    <message>
        <source>An appliance has its settings from nobody else.</source>
        <translation>Eine Appliance erhält ihre Einstellungen von niemand anderem.</translation>
    </message>
    <message>
        <source>WildFire appliance %1</source>
        <translation>WildFire-Appliance %1</translation>
    </message>
    <message>
        <source>Device group %1</source>
        <translation>Gerätegruppe %1</translation>
    </message>
    <message>
        <source>Collector group %1</source>
        <translation>Collector-Gruppe %1</translation>
    </message>
    <message>
        <source>WildFire cluster %1</source>
        <translation>WildFire-Cluster %1</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Is a Log Collector a server or a client?</source>
        <translation>Ist ein Log Collector ein Server oder ein Client?</translation>
    </message>
    <message>
        <source>Both: it depends on the channel</source>
        <translation>Beides: Es hängt vom Kanal ab</translation>
    </message>
    <message>
        <source>Always a server</source>
        <translation>Immer ein Server</translation>
    </message>
    <message>
        <source>Always a client</source>
        <translation>Immer ein Client</translation>
    </message>
    <message>
        <source>It is the server of the firewalls that send it logs, and a client of Panorama.</source>
        <translation>Er ist der Server der Firewalls, die ihm Logs senden, und ein Client von Panorama.</translation>
    </message>
    <message>
        <source>Which certificates does the certificate profile of the server side judge?</source>
        <translation>Welche Zertifikate beurteilt das Zertifikatsprofil der Serverseite?</translation>
    </message>
    <message>
        <source>Those that clients present</source>
        <translation>Die, die Clients vorlegen</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>Das des Servers selbst</translation>
    </message>
    <message>
        <source>Those of both sides</source>
        <translation>Die beider Seiten</translation>
    </message>
    <message>
        <source>Each side&apos;s profile judges the other side.</source>
        <translation>Das Profil jeder Seite beurteilt die andere.</translation>
    </message>
    <message>
        <source>Where does the certificate come from that the server presents?</source>
        <translation>Woher kommt das Zertifikat, das der Server vorlegt?</translation>
    </message>
    <message>
        <source>From the SSL/TLS service profile</source>
        <translation>Aus dem SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>From the certificate profile</source>
        <translation>Aus dem Zertifikatsprofil</translation>
    </message>
    <message>
        <source>From Secure Client Communication</source>
        <translation>Aus der sicheren Client-Kommunikation</translation>
    </message>
    <message>
        <source>Secure Client Communication says what a client presents; the service profile what a server does.</source>
        <translation>Die sichere Client-Kommunikation sagt, was ein Client vorlegt; das Serviceprofil, was ein Server vorlegt.</translation>
    </message>
    <message>
        <source>Whom does another certificate in Panorama&apos;s SSL/TLS service profile concern?</source>
        <translation>Wen betrifft ein anderes Zertifikat im SSL/TLS-Serviceprofil von Panorama?</translation>
    </message>
    <message>
        <source>Firewalls, Log Collectors and the HA peer at once</source>
        <translation>Firewalls, Log Collectors und den HA-Partner auf einmal</translation>
    </message>
    <message>
        <source>The firewalls alone</source>
        <translation>Nur die Firewalls</translation>
    </message>
    <message>
        <source>Those whose template names it</source>
        <translation>Die, deren Template es nennt</translation>
    </message>
    <message>
        <source>One profile serves all of these connections, so a change touches everybody.</source>
        <translation>Ein Profil bedient all diese Verbindungen, also berührt eine Änderung alle.</translation>
    </message>
    <message>
        <source>A firewall has a local client certificate. Does it show it to its Log Collector, too?</source>
        <translation>Eine Firewall hat ein lokales Client-Zertifikat. Zeigt sie es auch ihrem Log Collector?</translation>
    </message>
    <message>
        <source>Only if that channel is switched on</source>
        <translation>Nur wenn dieser Kanal eingeschaltet ist</translation>
    </message>
    <message>
        <source>Yes, on every channel</source>
        <translation>Ja, auf jedem Kanal</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>Nein, nie</translation>
    </message>
    <message>
        <source>Each channel has a switch of its own, and each is off until somebody sets it.</source>
        <translation>Jeder Kanal hat einen eigenen Schalter, und jeder ist aus, bis ihn jemand setzt.</translation>
    </message>
    <message>
        <source>All firewalls share one client certificate. What can&apos;t be used with it?</source>
        <translation>Alle Firewalls teilen sich ein Client-Zertifikat. Was kann damit nicht verwendet werden?</translation>
    </message>
    <message>
        <source>Authorization by serial number</source>
        <translation>Autorisierung anhand der Seriennummer</translation>
    </message>
    <message>
        <source>The authorization list</source>
        <translation>Die Autorisierungsliste</translation>
    </message>
    <message>
        <source>Revocation checks</source>
        <translation>Widerrufsprüfungen</translation>
    </message>
    <message>
        <source>One certificate can hold one serial number only.</source>
        <translation>Ein Zertifikat kann nur eine Seriennummer enthalten.</translation>
    </message>
    <message>
        <source>May a CA certificate stand in an SSL/TLS service profile?</source>
        <translation>Darf ein CA-Zertifikat in einem SSL/TLS-Serviceprofil stehen?</translation>
    </message>
    <message>
        <source>No, only a signed end-entity certificate</source>
        <translation>Nein, nur ein signiertes Endzertifikat</translation>
    </message>
    <message>
        <source>Yes, if it has its key</source>
        <translation>Ja, wenn es seinen Schlüssel hat</translation>
    </message>
    <message>
        <source>Yes, if it is self-signed</source>
        <translation>Ja, wenn es selbstsigniert ist</translation>
    </message>
    <message>
        <source>A server presents an end-entity certificate, with its private key.</source>
        <translation>Ein Server legt ein Endzertifikat vor, mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Where may a profile be attached whose maximum is TLS 1.3?</source>
        <translation>Wo darf ein Profil angehängt werden, dessen Höchstversion TLS 1.3 ist?</translation>
    </message>
    <message>
        <source>To administrative access and GlobalProtect</source>
        <translation>An administrativen Zugang und GlobalProtect</translation>
    </message>
    <message>
        <source>To Secure Server Communication as well</source>
        <translation>Auch an die sichere Serverkommunikation</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Device channels speak TLS 1.2 at most: a range that allows 1.3 can&apos;t be attached there.</source>
        <translation>Gerätekanäle sprechen höchstens TLS 1.2: Ein Bereich, der 1.3 erlaubt, kann dort nicht angehängt werden.</translation>
    </message>
    <message>
        <source>A service profile says nothing about 3DES. Is it on?</source>
        <translation>Ein Serviceprofil sagt nichts zu 3DES. Ist es an?</translation>
    </message>
    <message>
        <source>Yes: what is not mentioned is on</source>
        <translation>Ja: Was nicht erwähnt ist, ist an</translation>
    </message>
    <message>
        <source>No: what is not mentioned is off</source>
        <translation>Nein: Was nicht erwähnt ist, ist aus</translation>
    </message>
    <message>
        <source>Only with TLS 1.0</source>
        <translation>Nur mit TLS 1.0</translation>
    </message>
    <message>
        <source>Algorithms are switched off one by one, 3DES and RC4, too.</source>
        <translation>Algorithmen werden einzeln ausgeschaltet, auch 3DES und RC4.</translation>
    </message>
    <message>
        <source>A certificate profile holds an intermediate CA. What else does it need?</source>
        <translation>Ein Zertifikatsprofil enthält eine Zwischen-CA. Was braucht es noch?</translation>
    </message>
    <message>
        <source>The root above it</source>
        <translation>Die Root darüber</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The server&apos;s certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Every CA that is not self-signed needs its way to a root inside of the profile.</source>
        <translation>Jede CA, die nicht selbstsigniert ist, braucht im Profil ihren Weg zu einer Root.</translation>
    </message>
    <message>
        <source>A profile holds the root alone. What do devices have to send?</source>
        <translation>Ein Profil enthält nur die Root. Was müssen Geräte senden?</translation>
    </message>
    <message>
        <source>Their certificate and the intermediates</source>
        <translation>Ihr Zertifikat und die Zwischen-CAs</translation>
    </message>
    <message>
        <source>Their certificate alone</source>
        <translation>Nur ihr Zertifikat</translation>
    </message>
    <message>
        <source>The root as well</source>
        <translation>Auch die Root</translation>
    </message>
    <message>
        <source>Without the intermediates nobody finds the way from the certificate to the root.</source>
        <translation>Ohne die Zwischen-CAs findet niemand den Weg vom Zertifikat zur Root.</translation>
    </message>
    <message>
        <source>OCSP and CRL are both ticked. When is the list looked at?</source>
        <translation>OCSP und CRL sind beide angehakt. Wann wird die Liste angesehen?</translation>
    </message>
    <message>
        <source>Only when the OCSP responder is unavailable</source>
        <translation>Nur wenn der OCSP-Responder nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Always, after OCSP</source>
        <translation>Immer, nach OCSP</translation>
    </message>
    <message>
        <source>When OCSP answers unknown</source>
        <translation>Wenn OCSP „unbekannt“ antwortet</translation>
    </message>
    <message>
        <source>An answer of the responder counts, whatever it is; the list is for the case that there is none.</source>
        <translation>Eine Antwort des Responders zählt, wie immer sie lautet; die Liste ist für den Fall, dass es keine gibt.</translation>
    </message>
    <message>
        <source>The responder answers unknown. What counts?</source>
        <translation>Der Responder antwortet „unbekannt“. Was zählt?</translation>
    </message>
    <message>
        <source>Block sessions with unknown status</source>
        <translation>„Sitzungen mit unbekanntem Status sperren“</translation>
    </message>
    <message>
        <source>The list of revoked certificates</source>
        <translation>Die Sperrliste</translation>
    </message>
    <message>
        <source>The timeout</source>
        <translation>Die Frist</translation>
    </message>
    <message>
        <source>Unknown is a status. It does not lead to the list.</source>
        <translation>„Unbekannt“ ist ein Status. Er führt nicht zur Liste.</translation>
    </message>
    <message>
        <source>Status timeout 8 s, OCSP 5 s, CRL 5 s, both used. How long may a lookup take?</source>
        <translation>Statusfrist 8 s, OCSP 5 s, CRL 5 s, beide verwendet. Wie lange darf eine Abfrage dauern?</translation>
    </message>
    <message>
        <source>8 s</source>
        <translation>8 s</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>The smaller of the status timeout and the sum of the two others.</source>
        <translation>Die kleinere von Statusfrist und Summe der beiden anderen.</translation>
    </message>
    <message>
        <source>All three timeouts are 5 s and the responder keeps silent. How long has the list?</source>
        <translation>Alle drei Fristen sind 5 s, und der Responder schweigt. Wie lange hat die Liste?</translation>
    </message>
    <message>
        <source>No time at all</source>
        <translation>Gar keine Zeit</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>So lange, wie es dauert</translation>
    </message>
    <message>
        <source>The whole deadline is 5 s, and OCSP uses it up.</source>
        <translation>Die ganze Frist ist 5 s, und OCSP verbraucht sie.</translation>
    </message>
    <message>
        <source>Neither of the block rules is ticked. Does a revoked certificate get in?</source>
        <translation>Keine der Sperrregeln ist angehakt. Kommt ein widerrufenes Zertifikat herein?</translation>
    </message>
    <message>
        <source>No, revoked is always refused</source>
        <translation>Nein, Widerrufenes wird immer abgelehnt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Until the end of the disconnect wait</source>
        <translation>Bis zum Ende der Trennwartezeit</translation>
    </message>
    <message>
        <source>The rules are about unknown and about no answer; revoked is an answer.</source>
        <translation>Die Regeln betreffen „unbekannt“ und „keine Antwort“; „widerrufen“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Block expired certificates is off. What becomes of an expired client certificate?</source>
        <translation>„Abgelaufene Zertifikate sperren“ ist aus. Was wird aus einem abgelaufenen Client-Zertifikat?</translation>
    </message>
    <message>
        <source>It is accepted</source>
        <translation>Es wird angenommen</translation>
    </message>
    <message>
        <source>It is refused all the same</source>
        <translation>Es wird trotzdem abgelehnt</translation>
    </message>
    <message>
        <source>It is accepted with a warning for a day</source>
        <translation>Es wird einen Tag lang mit Warnung angenommen</translation>
    </message>
    <message>
        <source>The switch decides for the certificate itself; an expired CA above it is refused anyway.</source>
        <translation>Der Schalter entscheidet über das Zertifikat selbst; eine abgelaufene CA darüber wird ohnehin abgelehnt.</translation>
    </message>
    <message>
        <source>Allow Custom Certificate Only is off. Who may connect?</source>
        <translation>„Nur eigene Zertifikate zulassen“ ist aus. Wer darf sich verbinden?</translation>
    </message>
    <message>
        <source>Devices with custom and with predefined certificates</source>
        <translation>Geräte mit eigenen und mit vordefinierten Zertifikaten</translation>
    </message>
    <message>
        <source>Devices with predefined certificates</source>
        <translation>Geräte mit vordefinierten Zertifikaten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Off lets both in. On refuses whoever still comes with a predefined one.</source>
        <translation>Aus lässt beide ein. An lehnt ab, wer noch mit einem vordefinierten kommt.</translation>
    </message>
    <message>
        <source>What must Panorama&apos;s server certificate hold?</source>
        <translation>Was muss das Serverzertifikat von Panorama enthalten?</translation>
    </message>
    <message>
        <source>Its address or name, in the CN or an alternative name</source>
        <translation>Seine Adresse oder seinen Namen, im CN oder einem alternativen Namen</translation>
    </message>
    <message>
        <source>Its serial number</source>
        <translation>Seine Seriennummer</translation>
    </message>
    <message>
        <source>The names of all devices</source>
        <translation>Die Namen aller Geräte</translation>
    </message>
    <message>
        <source>Clients that check the server&apos;s identity compare it with what was typed into them.</source>
        <translation>Clients, die die Identität des Servers prüfen, vergleichen es mit dem, was in ihnen eingetragen ist.</translation>
    </message>
    <message>
        <source>The authorization list has entries. Does it count?</source>
        <translation>Die Autorisierungsliste hat Einträge. Gilt sie?</translation>
    </message>
    <message>
        <source>Only if Check Authorization List is ticked</source>
        <translation>Nur wenn „Autorisierungsliste prüfen“ angehakt ist</translation>
    </message>
    <message>
        <source>Yes, from the first entry on</source>
        <translation>Ja, ab dem ersten Eintrag</translation>
    </message>
    <message>
        <source>Only with authorization by serial number</source>
        <translation>Nur bei Autorisierung anhand der Seriennummer</translation>
    </message>
    <message>
        <source>Ticked with an empty list it lets nobody in.</source>
        <translation>Angehakt und leer lässt sie niemanden ein.</translation>
    </message>
    <message>
        <source>A device shows a valid certificate, but its serial number is not managed here. Is it let in?</source>
        <translation>Ein Gerät zeigt ein gültiges Zertifikat, aber seine Seriennummer wird hier nicht verwaltet. Wird es eingelassen?</translation>
    </message>
    <message>
        <source>Not with authorization by serial number</source>
        <translation>Nicht bei Autorisierung anhand der Seriennummer</translation>
    </message>
    <message>
        <source>Yes, it is valid</source>
        <translation>Ja, es ist gültig</translation>
    </message>
    <message>
        <source>Only if it is on the authorization list</source>
        <translation>Nur wenn es auf der Autorisierungsliste steht</translation>
    </message>
    <message>
        <source>The name in the certificate is compared with the devices that are managed.</source>
        <translation>Der Name im Zertifikat wird mit den verwalteten Geräten verglichen.</translation>
    </message>
    <message>
        <source>When does the Disconnect Wait Time begin?</source>
        <translation>Wann beginnt die Trennwartezeit?</translation>
    </message>
    <message>
        <source>At the commit</source>
        <translation>Beim Commit</translation>
    </message>
    <message>
        <source>At the push</source>
        <translation>Beim Push</translation>
    </message>
    <message>
        <source>When the form is closed</source>
        <translation>Wenn das Formular geschlossen wird</translation>
    </message>
    <message>
        <source>Until the commit nothing has changed that one could wait for.</source>
        <translation>Bis zum Commit hat sich nichts geändert, worauf man warten könnte.</translation>
    </message>
    <message>
        <source>A device reconnects by chance during the wait. Which rules does it meet?</source>
        <translation>Ein Gerät verbindet sich während der Wartezeit zufällig neu. Welche Regeln trifft es an?</translation>
    </message>
    <message>
        <source>The new ones</source>
        <translation>Die neuen</translation>
    </message>
    <message>
        <source>The old ones</source>
        <translation>Die alten</translation>
    </message>
    <message>
        <source>None until the wait ends</source>
        <translation>Keine, bis die Wartezeit endet</translation>
    </message>
    <message>
        <source>The wait keeps sessions that are up; whoever comes anew is judged anew.</source>
        <translation>Die Wartezeit erhält bestehende Sitzungen; wer neu kommt, wird neu beurteilt.</translation>
    </message>
    <message>
        <source>Which release do devices need before custom certificates can be enforced?</source>
        <translation>Welche Version brauchen Geräte, bevor eigene Zertifikate erzwungen werden können?</translation>
    </message>
    <message>
        <source>8.0</source>
        <translation>8.0</translation>
    </message>
    <message>
        <source>7.1</source>
        <translation>7.1</translation>
    </message>
    <message>
        <source>10.1</source>
        <translation>10.1</translation>
    </message>
    <message>
        <source>Older ones know predefined certificates only. Compare as numbers: 10.0 is later than 8.0.</source>
        <translation>Ältere kennen nur vordefinierte Zertifikate. Als Zahlen vergleichen: 10.0 ist neuer als 8.0.</translation>
    </message>
    <message>
        <source>With what does a device compare the name in Panorama&apos;s certificate?</source>
        <translation>Womit vergleicht ein Gerät den Namen im Zertifikat von Panorama?</translation>
    </message>
    <message>
        <source>With what was typed into its Panorama Settings</source>
        <translation>Mit dem, was in seinen Panorama-Einstellungen eingetragen ist</translation>
    </message>
    <message>
        <source>With the answer of the DNS</source>
        <translation>Mit der Antwort des DNS</translation>
    </message>
    <message>
        <source>With Panorama&apos;s host name</source>
        <translation>Mit dem Hostnamen von Panorama</translation>
    </message>
    <message>
        <source>If an IP address was typed, a certificate with the name alone does not do.</source>
        <translation>Wurde eine IP-Adresse eingetragen, genügt ein Zertifikat mit dem bloßen Namen nicht.</translation>
    </message>
    <message>
        <source>A device has committed a new client certificate. When does it use it?</source>
        <translation>Ein Gerät hat ein neues Client-Zertifikat committet. Wann verwendet es dieses?</translation>
    </message>
    <message>
        <source>At its next connection, after the wait</source>
        <translation>Bei seiner nächsten Verbindung, nach der Wartezeit</translation>
    </message>
    <message>
        <source>At once, in the open session</source>
        <translation>Sofort, in der offenen Sitzung</translation>
    </message>
    <message>
        <source>After a reboot</source>
        <translation>Nach einem Neustart</translation>
    </message>
    <message>
        <source>An open session keeps what it was begun with.</source>
        <translation>Eine offene Sitzung behält, womit sie begann.</translation>
    </message>
    <message>
        <source>The server takes custom certificates only. May a device go back to Predefined?</source>
        <translation>Der Server nimmt nur eigene Zertifikate an. Darf ein Gerät zu „Vordefiniert“ zurück?</translation>
    </message>
    <message>
        <source>No, it would be locked out</source>
        <translation>Nein, es würde ausgesperrt</translation>
    </message>
    <message>
        <source>Yes, for the time of the wait</source>
        <translation>Ja, für die Dauer der Wartezeit</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>Ja, immer</translation>
    </message>
    <message>
        <source>Predefined certificates are refused then. Handfast does not let that happen.</source>
        <translation>Vordefinierte Zertifikate werden dann abgelehnt. Handfast lässt das nicht geschehen.</translation>
    </message>
    <message>
        <source>Panorama manages a WildFire appliance. What must not be ticked?</source>
        <translation>Panorama verwaltet eine WildFire-Appliance. Was darf nicht angehakt werden?</translation>
    </message>
    <message>
        <source>Allow Custom Certificate Only</source>
        <translation>Nur eigene Zertifikate zulassen</translation>
    </message>
    <message>
        <source>Check Server Identity</source>
        <translation>Serveridentität prüfen</translation>
    </message>
    <message>
        <source>Authorize by serial number</source>
        <translation>Anhand der Seriennummer autorisieren</translation>
    </message>
    <message>
        <source>Its management connection has predefined certificates only and would be cut off.</source>
        <translation>Ihre Verwaltungsverbindung kennt nur vordefinierte Zertifikate und würde abgeschnitten.</translation>
    </message>
    <message>
        <source>When is a device ready for custom certificates to be enforced?</source>
        <translation>Wann ist ein Gerät bereit dafür, dass eigene Zertifikate erzwungen werden?</translation>
    </message>
    <message>
        <source>Once it has connected with its custom certificate</source>
        <translation>Sobald es sich mit seinem eigenen Zertifikat verbunden hat</translation>
    </message>
    <message>
        <source>Once the template was pushed</source>
        <translation>Sobald das Template gepusht wurde</translation>
    </message>
    <message>
        <source>Once the certificate was imported</source>
        <translation>Sobald das Zertifikat importiert wurde</translation>
    </message>
    <message>
        <source>Only a handshake proves it. Whoever is offline is unknown, never ready.</source>
        <translation>Nur ein Handshake beweist es. Wer offline ist, ist unbekannt, nie bereit.</translation>
    </message>
    <message>
        <source>Custom certificates are enforced. How is a new firewall added?</source>
        <translation>Eigene Zertifikate sind erzwungen. Wie wird eine neue Firewall hinzugefügt?</translation>
    </message>
    <message>
        <source>Certificate first, then add it</source>
        <translation>Zuerst das Zertifikat, dann hinzufügen</translation>
    </message>
    <message>
        <source>Add it first, then push the certificate</source>
        <translation>Zuerst hinzufügen, dann das Zertifikat pushen</translation>
    </message>
    <message>
        <source>In any order</source>
        <translation>In beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Without its certificate it can&apos;t connect, so that nothing could be pushed to it.</source>
        <translation>Ohne ihr Zertifikat kann sie sich nicht verbinden, also könnte nichts zu ihr gepusht werden.</translation>
    </message>
    <message>
        <source>A client certificate was put into the template and committed. What is missing?</source>
        <translation>Ein Client-Zertifikat wurde in das Template gesetzt und committet. Was fehlt?</translation>
    </message>
    <message>
        <source>The choice in the stack&apos;s settings, and the push</source>
        <translation>Die Auswahl in den Einstellungen des Stacks und der Push</translation>
    </message>
    <message>
        <source>A commit on each device</source>
        <translation>Ein Commit auf jedem Gerät</translation>
    </message>
    <message>
        <source>Import, template, choice, commit and push: without one of them the old one stays in use.</source>
        <translation>Import, Template, Auswahl, Commit und Push: Fehlt eines davon, bleibt das alte in Gebrauch.</translation>
    </message>
    <message>
        <source>A root CA is replaced. What do the profiles trust in between?</source>
        <translation>Eine Root-CA wird ersetzt. Wem vertrauen die Profile dazwischen?</translation>
    </message>
    <message>
        <source>The old and the new one</source>
        <translation>Der alten und der neuen</translation>
    </message>
    <message>
        <source>The new one alone</source>
        <translation>Nur der neuen</translation>
    </message>
    <message>
        <source>The old one until the last day</source>
        <translation>Der alten bis zum letzten Tag</translation>
    </message>
    <message>
        <source>The new CA is added and the old one stays. Both in one commit is the classic outage.</source>
        <translation>Die neue CA kommt dazu, und die alte bleibt. Beides in einem Commit ist der klassische Ausfall.</translation>
    </message>
    <message>
        <source>When may the server get a certificate of the new CA?</source>
        <translation>Wann darf der Server ein Zertifikat der neuen CA erhalten?</translation>
    </message>
    <message>
        <source>Once every client trusts the new CA</source>
        <translation>Sobald jeder Client der neuen CA vertraut</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Als Allererstes</translation>
    </message>
    <message>
        <source>After the old CA was removed</source>
        <translation>Nachdem die alte CA entfernt wurde</translation>
    </message>
    <message>
        <source>Each client that does not trust it yet drops.</source>
        <translation>Jeder Client, der ihr noch nicht vertraut, wird getrennt.</translation>
    </message>
    <message>
        <source>One device was offline during the push. May the old CA be removed?</source>
        <translation>Ein Gerät war während des Pushs offline. Darf die alte CA entfernt werden?</translation>
    </message>
    <message>
        <source>Not before that device has moved, too</source>
        <translation>Nicht, bevor auch dieses Gerät umgezogen ist</translation>
    </message>
    <message>
        <source>Yes, it gets the push later</source>
        <translation>Ja, es erhält den Push später</translation>
    </message>
    <message>
        <source>Yes, after a day</source>
        <translation>Ja, nach einem Tag</translation>
    </message>
    <message>
        <source>It still shows the old certificate, and could not come back.</source>
        <translation>Es zeigt noch das alte Zertifikat und könnte nicht zurückkommen.</translation>
    </message>
    <message>
        <source>A device is connected and its certificate has expired. What does that say?</source>
        <translation>Ein Gerät ist verbunden, und sein Zertifikat ist abgelaufen. Was sagt das?</translation>
    </message>
    <message>
        <source>It would not come in again</source>
        <translation>Es käme nicht wieder herein</translation>
    </message>
    <message>
        <source>Its certificate is still good</source>
        <translation>Sein Zertifikat ist noch gut</translation>
    </message>
    <message>
        <source>It will be cut off within a minute</source>
        <translation>Es wird binnen einer Minute getrennt</translation>
    </message>
    <message>
        <source>Certificates are judged at the handshake. Connected is not the same as would connect.</source>
        <translation>Zertifikate werden beim Handshake beurteilt. Verbunden ist nicht dasselbe wie „würde sich verbinden“.</translation>
    </message>
    <message>
        <source>A log says that the alert bad certificate was received. Whose certificate is meant?</source>
        <translation>Ein Log sagt, dass der Alert bad certificate empfangen wurde. Wessen Zertifikat ist gemeint?</translation>
    </message>
    <message>
        <source>Our own: the other side found fault with it</source>
        <translation>Unser eigenes: Die andere Seite beanstandete es</translation>
    </message>
    <message>
        <source>The other side&apos;s</source>
        <translation>Das der anderen Seite</translation>
    </message>
    <message>
        <source>The CA&apos;s</source>
        <translation>Das der CA</translation>
    </message>
    <message>
        <source>An alert that comes names our fault; what we find ourselves names theirs.</source>
        <translation>Ein ankommender Alert nennt unseren Fehler; was wir selbst finden, nennt ihren.</translation>
    </message>
    <message>
        <source>A device&apos;s certificate is valid for two years, its CA for one. For how long does it serve?</source>
        <translation>Das Zertifikat eines Geräts gilt zwei Jahre, seine CA eines. Wie lange taugt es?</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Drei Jahre</translation>
    </message>
    <message>
        <source>The first end on the whole path counts.</source>
        <translation>Das erste Ende auf dem ganzen Weg zählt.</translation>
    </message>
</context>
<context>
    <name>ReconnectChart</name>
    <message>
        <source>Came up</source>
        <translation>Aufgebaut</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message numerus="yes">
        <source>%n come back from %1 on</source>
        <translation>
            <numerusform>%n kommt ab %1 zurück</numerusform>
            <numerusform>%n kommen ab %1 zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Listener&apos;s capacity</source>
        <translation>Kapazität des Listeners</translation>
    </message>
    <message>
        <source>The listener bears %1/s, as measured</source>
        <translation>Der Listener schafft gemessene %1/s</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 of %2 custom</source>
        <translation>%1 von %2 mit eigenem</translation>
    </message>
    <message>
        <source>%1 of %2 re-authenticated</source>
        <translation>%1 von %2 neu authentifiziert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>One condition open</source>
        <translation>Eine Bedingung offen</translation>
    </message>
    <message>
        <source>%1 conditions open</source>
        <translation>%1 Bedingungen offen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Next is locked: %1</source>
        <translation>„Weiter“ ist gesperrt: %1</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Start next wave</source>
        <translation>Nächste Welle starten</translation>
    </message>
    <message>
        <source>Start wave %1: %2</source>
        <translation>Welle %1 starten: %2</translation>
    </message>
    <message>
        <source>First, custom server communication has to run.</source>
        <translation>Zuerst muss die eigene Serverkommunikation laufen.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Übergehen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Both CAs are trusted everywhere first; then certificates move to the new one in waves; the old CA goes when the last device has moved.</source>
        <translation>Zuerst wird überall beiden CAs vertraut; dann wechseln die Zertifikate in Wellen zur neuen; die alte CA geht, wenn das letzte Gerät gewechselt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have no custom certificate yet.</source>
        <translation>
            <numerusform>%n Gerät hat noch kein eigenes Zertifikat.</numerusform>
            <numerusform>%n Geräte haben noch kein eigenes Zertifikat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of the waves so far are sent their old settings.</source>
        <translation>
            <numerusform>%n Gerät der bisherigen Wellen erhält seine alten Einstellungen.</numerusform>
            <numerusform>%n Geräte der bisherigen Wellen erhalten ihre alten Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start anew…</source>
        <translation>Neu beginnen…</translation>
    </message>
    <message>
        <source>The saved migration can&apos;t be read: %1</source>
        <translation>Die gespeicherte Migration kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Starten: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>It failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Wave %1 alone: its devices are sent their old settings, the templates stay, and no further wave starts until you resume.</source>
        <translation>Nur Welle %1: ihre Geräte bekommen ihre alten Einstellungen, die Vorlagen bleiben, und keine weitere Welle beginnt, bis Sie fortsetzen.</translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <source>No devices</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>Nobody gets these settings yet.</source>
        <translation>Noch erhält niemand diese Einstellungen.</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) said that they run what is committed.</source>
        <translation>
            <numerusform>%n Gerät meldet, dass es mit dem committeten Stand läuft.</numerusform>
            <numerusform>%n Geräte melden, dass sie mit dem committeten Stand laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Nicht synchron</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not say yet that they run what is committed.</source>
        <translation>
            <numerusform>%n Gerät hat noch nicht gemeldet, dass es mit dem committeten Stand läuft.</numerusform>
            <numerusform>%n Geräte haben noch nicht gemeldet, dass sie mit dem committeten Stand laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of it waits for the commit; a push sends what is committed.</source>
        <translation>Eine Änderung daran wartet auf den Commit; ein Push sendet, was committet ist.</translation>
    </message>
    <message>
        <source>Client settings</source>
        <translation>Client-Einstellungen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>Log Collectors</translation>
    </message>
    <message>
        <source>WildFire</source>
        <translation>WildFire</translation>
    </message>
    <message>
        <source>PAN-DB</source>
        <translation>PAN-DB</translation>
    </message>
    <message>
        <source>data redistribution</source>
        <translation>Datenweitergabe</translation>
    </message>
    <message>
        <source>GlobalProtect</source>
        <translation>GlobalProtect</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Cert. profiles</source>
        <translation>Zert.-Profile</translation>
    </message>
    <message>
        <source>SSL/TLS profiles</source>
        <translation>SSL/TLS-Profile</translation>
    </message>
    <message>
        <source>SCEP profiles</source>
        <translation>SCEP-Profile</translation>
    </message>
    <message>
        <source>Shared, after its templates</source>
        <translation>Gemeinsam, nach seinen Templates</translation>
    </message>
    <message>
        <source>Templates, first wins</source>
        <translation>Templates, das erste gewinnt</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>Template-Stack</translation>
    </message>
    <message>
        <source>Panorama settings</source>
        <translation>Panorama-Einstellungen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>kann gelöscht werden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Reconnects in %1</source>
        <translation>Verbindet neu in %1</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message numerus="yes">
        <source>Listening · %n session(s)</source>
        <translation>
            <numerusform>Lauscht · %n Sitzung</numerusform>
            <numerusform>Lauscht · %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::manager::Demo</name>
    <message>
        <source>The devices&apos; program crashed: %1</source>
        <translation>Das Programm der Geräte ist abgestürzt: %1</translation>
    </message>
    <message>
        <source>The devices&apos; program ended with status %1</source>
        <translation>Das Programm der Geräte endete mit Status %1</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>“%1” is no alternative name.</source>
        <translation>„%1“ ist kein alternativer Name.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Dieser Name ist schon vergeben.</translation>
    </message>
</context>
<context>
    <name>schema</name>
    <message>
        <source>$UDID Form</source>
        <translation>Form von $UDID</translation>
    </message>
    <message>
        <source>3DES</source>
        <translation>3DES</translation>
    </message>
    <message>
        <source>A request that waits for its signed certificate, PEM.</source>
        <translation>Eine Anforderung, die auf ihr signiertes Zertifikat wartet, PEM.</translation>
    </message>
    <message>
        <source>AES-128-CBC</source>
        <translation>AES-128-CBC</translation>
    </message>
    <message>
        <source>AES-128-GCM</source>
        <translation>AES-128-GCM</translation>
    </message>
    <message>
        <source>AES-256-CBC</source>
        <translation>AES-256-CBC</translation>
    </message>
    <message>
        <source>AES-256-GCM</source>
        <translation>AES-256-GCM</translation>
    </message>
    <message>
        <source>AS Number</source>
        <translation>AS-Nummer</translation>
    </message>
    <message>
        <source>AWS Secret</source>
        <translation>AWS-Secret</translation>
    </message>
    <message>
        <source>Additional Master Hold Up Time (ms)</source>
        <translation>Zusätzliche Master-Haltezeit (ms)</translation>
    </message>
    <message>
        <source>Address and port where CRLs and OCSP answers of the CAs here are served, such as 0.0.0.0:8080; empty: not at all.</source>
        <translation>Adresse und Port, an denen CRLs und OCSP-Antworten der hiesigen CAs bereitgestellt werden, etwa 0.0.0.0:8080; leer: gar nicht.</translation>
    </message>
    <message>
        <source>Address and port where administrators with a certificate are answered over HTTPS, such as 127.0.0.1:8443; empty: not at all.</source>
        <translation>Adresse und Port, an denen Administratoren mit Zertifikat über HTTPS Antwort erhalten, etwa 127.0.0.1:8443; leer: gar nicht.</translation>
    </message>
    <message>
        <source>Address of a time server.</source>
        <translation>Adresse eines Zeitservers.</translation>
    </message>
    <message>
        <source>Address of the SCEP server.</source>
        <translation>Adresse des SCEP-Servers.</translation>
    </message>
    <message>
        <source>Address, or address and port, under which firewalls reach the appliance.</source>
        <translation>Adresse, oder Adresse und Port, unter der Firewalls die Appliance erreichen.</translation>
    </message>
    <message>
        <source>Addresses of private PAN-DB clouds, commas between.</source>
        <translation>Adressen privater PAN-DB-Clouds, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Addresses of the gateways that the firewall connects to.</source>
        <translation>Adressen der Gateways, mit denen sich die Firewall verbindet.</translation>
    </message>
    <message>
        <source>Addresses of the other collectors of the group.</source>
        <translation>Adressen der anderen Collectors der Gruppe.</translation>
    </message>
    <message>
        <source>Addresses that logs are forwarded to, most preferred first.</source>
        <translation>Adressen, an die Logs weitergeleitet werden, bevorzugte zuerst.</translation>
    </message>
    <message>
        <source>Addresses that user and tag data is taken from.</source>
        <translation>Adressen, von denen Benutzer- und Tag-Daten bezogen werden.</translation>
    </message>
    <message>
        <source>Allow Custom Certificate Only</source>
        <translation>Nur eigene Zertifikate zulassen</translation>
    </message>
    <message>
        <source>Allow cipher suites with this algorithm.</source>
        <translation>Cipher-Suites mit diesem Algorithmus erlauben.</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Appliances</translation>
    </message>
    <message>
        <source>Ask OCSP responders and fetch CRLs at loopback and private addresses too.</source>
        <translation>OCSP-Responder auch an Loopback- und privaten Adressen fragen und CRLs dort holen.</translation>
    </message>
    <message>
        <source>Ask for this key usage.</source>
        <translation>Diese Schlüsselverwendung beantragen.</translation>
    </message>
    <message>
        <source>Ask the responder without a nonce.</source>
        <translation>Den Responder ohne Nonce fragen.</translation>
    </message>
    <message>
        <source>Authentication Portal: SSL/TLS Service Profile</source>
        <translation>Authentifizierungsportal: SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>Authorization Code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>Authorization List</source>
        <translation>Autorisierungsliste</translation>
    </message>
    <message>
        <source>Authorize Clients Based on Serial Number</source>
        <translation>Clients anhand der Seriennummer autorisieren</translation>
    </message>
    <message>
        <source>Auto Push on 1st connect</source>
        <translation>Auto-Push bei der 1. Verbindung</translation>
    </message>
    <message>
        <source>Automatically Acquire Commit Lock</source>
        <translation>Commit-Sperre automatisch nehmen</translation>
    </message>
    <message>
        <source>Azure Key Vault URI</source>
        <translation>Azure-Key-Vault-URI</translation>
    </message>
    <message>
        <source>Azure Secret</source>
        <translation>Azure-Secret</translation>
    </message>
    <message>
        <source>Block Private Key Export</source>
        <translation>Export des privaten Schlüssels sperren</translation>
    </message>
    <message>
        <source>Block session if certificate status cannot be retrieved within timeout</source>
        <translation>Sitzung sperren, wenn der Zertifikatsstatus nicht rechtzeitig zu erhalten ist</translation>
    </message>
    <message>
        <source>Block session if certificate status is unknown</source>
        <translation>Sitzung sperren, wenn der Zertifikatsstatus unbekannt ist</translation>
    </message>
    <message>
        <source>Block session if the certificate was not issued to the authenticating device</source>
        <translation>Sitzung sperren, wenn das Zertifikat nicht für das sich authentifizierende Gerät ausgestellt wurde</translation>
    </message>
    <message>
        <source>Block sessions with expired certificates</source>
        <translation>Sitzungen mit abgelaufenen Zertifikaten sperren</translation>
    </message>
    <message>
        <source>CA Certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>CA Certificate Fingerprint</source>
        <translation>Fingerabdruck des CA-Zertifikats</translation>
    </message>
    <message>
        <source>CA of this manager that signs each device&apos;s own certificate.</source>
        <translation>CA dieses Managers, die das eigene Zertifikat jedes Geräts signiert.</translation>
    </message>
    <message>
        <source>CA that an https server&apos;s certificate must come from; empty: those of the system.</source>
        <translation>CA, von der das Zertifikat eines https-Servers stammen muss; leer: die des Systems.</translation>
    </message>
    <message>
        <source>CA-IDENT Name</source>
        <translation>CA-IDENT-Name</translation>
    </message>
    <message>
        <source>CRL Receive Timeout (sec)</source>
        <translation>CRL-Empfangsfrist (s)</translation>
    </message>
    <message>
        <source>CRL Validity (hours)</source>
        <translation>CRL-Gültigkeit (Stunden)</translation>
    </message>
    <message>
        <source>CRL and OCSP Base URL</source>
        <translation>Basis-URL für CRL und OCSP</translation>
    </message>
    <message>
        <source>CRL and OCSP Listener</source>
        <translation>Listener für CRL und OCSP</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate Chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Certificate Expiration Check</source>
        <translation>Ablauf von Zertifikaten prüfen</translation>
    </message>
    <message>
        <source>Certificate Profile</source>
        <translation>Zertifikatsprofil</translation>
    </message>
    <message>
        <source>Certificate Signing Request</source>
        <translation>Zertifikatsanforderung (CSR)</translation>
    </message>
    <message>
        <source>Certificate Status Timeout (sec)</source>
        <translation>Frist für den Zertifikatsstatus (s)</translation>
    </message>
    <message>
        <source>Certificate Type</source>
        <translation>Zertifikatsart</translation>
    </message>
    <message>
        <source>Certificate that OCSP answers are checked against; empty: this CA.</source>
        <translation>Zertifikat, gegen das OCSP-Antworten geprüft werden; leer: diese CA.</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305</source>
        <translation>ChaCha20-Poly1305</translation>
    </message>
    <message>
        <source>Check Authorization List</source>
        <translation>Autorisierungsliste prüfen</translation>
    </message>
    <message>
        <source>Check Server Identity</source>
        <translation>Serveridentität prüfen</translation>
    </message>
    <message>
        <source>Check revocation by asking the CA&apos;s responder, before any CRL.</source>
        <translation>Widerruf durch Frage an den Responder der CA prüfen, vor jeder CRL.</translation>
    </message>
    <message>
        <source>Check revocation by certificate revocation lists.</source>
        <translation>Widerruf anhand von Sperrlisten prüfen.</translation>
    </message>
    <message>
        <source>Client Certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Collector Group</source>
        <translation>Collector-Gruppe</translation>
    </message>
    <message>
        <source>Collectors of the group use custom certificates between each other.</source>
        <translation>Die Collectors der Gruppe verwenden untereinander eigene Zertifikate.</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Compare the manager&apos;s certificate with the address typed here.</source>
        <translation>Das Zertifikat des Managers mit der hier eingetragenen Adresse vergleichen.</translation>
    </message>
    <message>
        <source>Controller, its backup, then workers; at most 20.</source>
        <translation>Controller, sein Ersatz, dann Worker; höchstens 20.</translation>
    </message>
    <message>
        <source>Customize Secure Server Communication</source>
        <translation>Sichere Serverkommunikation anpassen</translation>
    </message>
    <message>
        <source>DHE key exchange</source>
        <translation>DHE-Schlüsselaustausch</translation>
    </message>
    <message>
        <source>DNS Name</source>
        <translation>DNS-Name</translation>
    </message>
    <message>
        <source>Data Redistribution</source>
        <translation>Datenweitergabe</translation>
    </message>
    <message>
        <source>Data Redistribution Agents</source>
        <translation>Agenten der Datenweitergabe</translation>
    </message>
    <message>
        <source>Days that an event stays in the log; what remains is still chained to what has left.</source>
        <translation>Tage, die ein Ereignis im Log bleibt; was bleibt, ist weiter mit dem verkettet, was gegangen ist.</translation>
    </message>
    <message>
        <source>Default OCSP URL</source>
        <translation>Standard-OCSP-URL</translation>
    </message>
    <message>
        <source>Default VSYS</source>
        <translation>Standard-VSYS</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Device Group</source>
        <translation>Gerätegruppe</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Device Monitoring</source>
        <translation>Geräteüberwachung</translation>
    </message>
    <message>
        <source>Device Name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Device Priority</source>
        <translation>Gerätepriorität</translation>
    </message>
    <message>
        <source>Device group above this one; empty: Shared.</source>
        <translation>Gerätegruppe über dieser; leer: Gemeinsam.</translation>
    </message>
    <message>
        <source>Device that user groups are taken from.</source>
        <translation>Gerät, von dem Benutzergruppen bezogen werden.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices Served</source>
        <translation>Bediente Geräte</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Disable Commit Recovery</source>
        <translation>Commit-Wiederherstellung abschalten</translation>
    </message>
    <message>
        <source>Disconnect Wait Time (min)</source>
        <translation>Trennwartezeit (min)</translation>
    </message>
    <message>
        <source>Disk Pair</source>
        <translation>Plattenpaar</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domain name of the appliance.</source>
        <translation>Domänenname der Appliance.</translation>
    </message>
    <message>
        <source>E-mail address as subject alternative name.</source>
        <translation>E-Mail-Adresse als alternativer Name.</translation>
    </message>
    <message>
        <source>ECDHE key exchange</source>
        <translation>ECDHE-Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Egress Max</source>
        <translation>Egress-Maximum</translation>
    </message>
    <message>
        <source>Enable Encryption</source>
        <translation>Verschlüsselung einschalten</translation>
    </message>
    <message>
        <source>Enable HA</source>
        <translation>HA einschalten</translation>
    </message>
    <message>
        <source>Enable Secure Inter LC Communication</source>
        <translation>Sichere Kommunikation zwischen LCs einschalten</translation>
    </message>
    <message>
        <source>Encrypt what the pair exchanges: here it always is, by TLS and under the pair&apos;s key.</source>
        <translation>Verschlüsseln, was das Paar austauscht: Hier geschieht das immer, durch TLS und unter dem Schlüssel des Paars.</translation>
    </message>
    <message>
        <source>Event Log Age (days)</source>
        <translation>Alter des Ereignislogs (Tage)</translation>
    </message>
    <message>
        <source>Event Log Size (records)</source>
        <translation>Größe des Ereignislogs (Einträge)</translation>
    </message>
    <message>
        <source>Events that the log holds; when there are more, the oldest leave it.</source>
        <translation>Ereignisse, die das Log fasst; sind es mehr, gehen die ältesten.</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>Fetch From Private Addresses</source>
        <translation>Von privaten Adressen holen</translation>
    </message>
    <message>
        <source>Free text.</source>
        <translation>Freier Text.</translation>
    </message>
    <message>
        <source>GlobalProtect Communication</source>
        <translation>GlobalProtect-Kommunikation</translation>
    </message>
    <message>
        <source>GlobalProtect Gateway</source>
        <translation>GlobalProtect-Gateway</translation>
    </message>
    <message>
        <source>GlobalProtect Gateways</source>
        <translation>GlobalProtect-Gateways</translation>
    </message>
    <message>
        <source>GlobalProtect Portal</source>
        <translation>GlobalProtect-Portal</translation>
    </message>
    <message>
        <source>GlobalProtect only: the certificate&apos;s serialNumber must be the host id that the client reports. Without effect on device sessions.</source>
        <translation>Nur GlobalProtect: Die serialNumber des Zertifikats muss die Host-ID sein, die der Client meldet. Ohne Wirkung auf Sitzungen von Geräten.</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>HA Communication</source>
        <translation>HA-Kommunikation</translation>
    </message>
    <message>
        <source>HA Timer Settings</source>
        <translation>HA-Zeiten</translation>
    </message>
    <message>
        <source>Heartbeat Interval (ms)</source>
        <translation>Heartbeat-Intervall (ms)</translation>
    </message>
    <message>
        <source>Hello Interval (ms)</source>
        <translation>Hello-Intervall (ms)</translation>
    </message>
    <message>
        <source>Host Name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Host name as subject alternative name.</source>
        <translation>Hostname als alternativer Name.</translation>
    </message>
    <message>
        <source>Host that certificates name as their OCSP responder.</source>
        <translation>Host, den Zertifikate als ihren OCSP-Responder nennen.</translation>
    </message>
    <message>
        <source>Hours from a CRL of a CA here to its next update; a new one is made well before.</source>
        <translation>Stunden von einer CRL einer hiesigen CA bis zu ihrer nächsten Aktualisierung; eine neue entsteht deutlich vorher.</translation>
    </message>
    <message>
        <source>How long a manager that starts looks for its peer.</source>
        <translation>Wie lange ein startender Manager nach seinem Partner sucht.</translation>
    </message>
    <message>
        <source>How many committed versions are kept.</source>
        <translation>Wie viele committete Versionen aufbewahrt werden.</translation>
    </message>
    <message>
        <source>How often sending is tried again.</source>
        <translation>Wie oft das Senden erneut versucht wird.</translation>
    </message>
    <message>
        <source>How often the manager is tried after a push before the device goes back.</source>
        <translation>Wie oft der Manager nach einem Push versucht wird, bevor das Gerät zurückkehrt.</translation>
    </message>
    <message>
        <source>How soon the secondary takes over.</source>
        <translation>Wie bald der sekundäre Manager übernimmt.</translation>
    </message>
    <message>
        <source>IP Netmask</source>
        <translation>IP-Netzmaske</translation>
    </message>
    <message>
        <source>IP Range</source>
        <translation>IP-Bereich</translation>
    </message>
    <message>
        <source>IP address of a name server.</source>
        <translation>IP-Adresse eines Nameservers.</translation>
    </message>
    <message>
        <source>IP address or FQDN of a private WildFire appliance; empty: none.</source>
        <translation>IP-Adresse oder FQDN einer privaten WildFire-Appliance; leer: keine.</translation>
    </message>
    <message>
        <source>IP address or FQDN of the manager, as typed into the device.</source>
        <translation>IP-Adresse oder FQDN des Managers, wie im Gerät eingetragen.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Idle Timeout (min)</source>
        <translation>Leerlauffrist (min)</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Intermediate certificates that are sent along in a handshake, PEM.</source>
        <translation>Zwischenzertifikate, die im Handshake mitgesendet werden, PEM.</translation>
    </message>
    <message>
        <source>Interval Between Retries (sec)</source>
        <translation>Abstand zwischen Versuchen (s)</translation>
    </message>
    <message>
        <source>Judges the certificate that the appliance presents.</source>
        <translation>Beurteilt das Zertifikat, das die Appliance vorlegt.</translation>
    </message>
    <message>
        <source>Judges the certificate that the manager presents.</source>
        <translation>Beurteilt das Zertifikat, das der Manager vorlegt.</translation>
    </message>
    <message>
        <source>Judges the certificates of administrators at the web interface, which needs one.</source>
        <translation>Beurteilt die Zertifikate der Administratoren an der Weboberfläche, die eines verlangt.</translation>
    </message>
    <message>
        <source>Judges the certificates of clients; empty is None and lets any in.</source>
        <translation>Beurteilt die Zertifikate von Clients; leer ist „Keines“ und lässt jeden ein.</translation>
    </message>
    <message>
        <source>Judges the certificates of devices; empty is None and lets any in.</source>
        <translation>Beurteilt die Zertifikate von Geräten; leer ist „Keines“ und lässt jedes ein.</translation>
    </message>
    <message>
        <source>Judges the certificates of hosts that connect; empty is None and lets any in.</source>
        <translation>Beurteilt die Zertifikate der Hosts, die sich verbinden; leer ist „Keines“ und lässt jeden ein.</translation>
    </message>
    <message>
        <source>Keep a pushed configuration even if the manager can&apos;t be reached with it.</source>
        <translation>Eine gepushte Konfiguration behalten, auch wenn der Manager damit nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Let in only devices whose certificate matches an entry of the authorization list.</source>
        <translation>Nur Geräte einlassen, deren Zertifikat zu einem Eintrag der Autorisierungsliste passt.</translation>
    </message>
    <message>
        <source>Let in only devices whose certificate names the serial number that they claim.</source>
        <translation>Nur Geräte einlassen, deren Zertifikat die Seriennummer nennt, die sie angeben.</translation>
    </message>
    <message>
        <source>Licence code for devices that are bootstrapped into the group.</source>
        <translation>Lizenzcode für Geräte, die per Bootstrap in die Gruppe kommen.</translation>
    </message>
    <message>
        <source>Link Tag</source>
        <translation>Link-Tag</translation>
    </message>
    <message>
        <source>Log Collector</source>
        <translation>Log Collector</translation>
    </message>
    <message>
        <source>Log Collector Communication</source>
        <translation>Log-Collector-Kommunikation</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>Log Collectors</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Managed Device</source>
        <translation>Verwaltetes Gerät</translation>
    </message>
    <message>
        <source>Management Address</source>
        <translation>Verwaltungsadresse</translation>
    </message>
    <message>
        <source>Management IP address or FQDN that devices use for this manager.</source>
        <translation>Verwaltungs-IP-Adresse oder FQDN, die Geräte für diesen Manager verwenden.</translation>
    </message>
    <message>
        <source>Management address of the other manager.</source>
        <translation>Verwaltungsadresse des anderen Managers.</translation>
    </message>
    <message>
        <source>Mark of your own.</source>
        <translation>Eine eigene Kennzeichnung.</translation>
    </message>
    <message>
        <source>Max Version</source>
        <translation>Höchstversion</translation>
    </message>
    <message>
        <source>Members of the group; at most 16.</source>
        <translation>Mitglieder der Gruppe; höchstens 16.</translation>
    </message>
    <message>
        <source>Min Version</source>
        <translation>Mindestversion</translation>
    </message>
    <message>
        <source>Minutes from a commit until old sessions are ended.</source>
        <translation>Minuten von einem Commit, bis alte Sitzungen beendet werden.</translation>
    </message>
    <message>
        <source>Minutes without input until an administrator is logged out; 0: never.</source>
        <translation>Minuten ohne Eingabe, bis ein Administrator abgemeldet wird; 0: nie.</translation>
    </message>
    <message>
        <source>Monitor Fail Hold Up Time (ms)</source>
        <translation>Haltezeit nach Überwachungsfehler (ms)</translation>
    </message>
    <message>
        <source>Monitor Hold Time (ms)</source>
        <translation>Haltezeit der Überwachung (ms)</translation>
    </message>
    <message>
        <source>NTP Server 1</source>
        <translation>NTP-Server 1</translation>
    </message>
    <message>
        <source>NTP Server 2</source>
        <translation>NTP-Server 2</translation>
    </message>
    <message>
        <source>Name of the secret in that vault.</source>
        <translation>Name des Geheimnisses in diesem Tresor.</translation>
    </message>
    <message>
        <source>Name of the secret in which a cloud keeps it.</source>
        <translation>Name des Geheimnisses, in dem eine Cloud ihn aufbewahrt.</translation>
    </message>
    <message>
        <source>Name or OID of the certificate template that the CA used.</source>
        <translation>Name oder OID des Zertifikatstemplates, das die CA verwendet hat.</translation>
    </message>
    <message>
        <source>Name that is asked for; $UDID becomes the device.</source>
        <translation>Name, der beantragt wird; aus $UDID wird das Gerät.</translation>
    </message>
    <message>
        <source>Name to show until the appliance says its own.</source>
        <translation>Name, der gezeigt wird, bis die Appliance ihren eigenen nennt.</translation>
    </message>
    <message>
        <source>Name to show until the device says its own.</source>
        <translation>Name, der gezeigt wird, bis das Gerät seinen eigenen nennt.</translation>
    </message>
    <message>
        <source>Names the certificate that senders of syslog messages see.</source>
        <translation>Nennt das Zertifikat, das Sender von Syslog-Nachrichten sehen.</translation>
    </message>
    <message>
        <source>Names the certificate that the device presents as a server.</source>
        <translation>Nennt das Zertifikat, das das Gerät als Server vorlegt.</translation>
    </message>
    <message>
        <source>Names the certificate that the gateway presents.</source>
        <translation>Nennt das Zertifikat, das der Gateway vorlegt.</translation>
    </message>
    <message>
        <source>Names the certificate that the gateway presents; may allow TLS 1.3.</source>
        <translation>Nennt das Zertifikat, das der Gateway vorlegt; darf TLS 1.3 erlauben.</translation>
    </message>
    <message>
        <source>Names the certificate that the manager presents.</source>
        <translation>Nennt das Zertifikat, das der Manager vorlegt.</translation>
    </message>
    <message>
        <source>Names the certificate that the portal presents.</source>
        <translation>Nennt das Zertifikat, das das Portal vorlegt.</translation>
    </message>
    <message>
        <source>Names the certificate that the web interface presents.</source>
        <translation>Nennt das Zertifikat, das die Weboberfläche vorlegt.</translation>
    </message>
    <message>
        <source>Names the certificate that users see who have to log in.</source>
        <translation>Nennt das Zertifikat, das Benutzer sehen, die sich anmelden müssen.</translation>
    </message>
    <message>
        <source>Names the certificate that users see who override a blocked page.</source>
        <translation>Nennt das Zertifikat, das Benutzer sehen, die eine gesperrte Seite freigeben.</translation>
    </message>
    <message>
        <source>NetBIOS domain.</source>
        <translation>NetBIOS-Domäne.</translation>
    </message>
    <message>
        <source>Number of Attempts to Check for Panorama Connectivity</source>
        <translation>Anzahl der Versuche, Panorama zu erreichen</translation>
    </message>
    <message>
        <source>Number of Bits</source>
        <translation>Anzahl der Bits</translation>
    </message>
    <message>
        <source>Number of Versions for Config Audit</source>
        <translation>Anzahl der Versionen für die Konfigurationsprüfung</translation>
    </message>
    <message>
        <source>OCSP Exclude Nonce</source>
        <translation>OCSP ohne Nonce</translation>
    </message>
    <message>
        <source>OCSP Receive Timeout (sec)</source>
        <translation>OCSP-Empfangsfrist (s)</translation>
    </message>
    <message>
        <source>OCSP Responder</source>
        <translation>OCSP-Responder</translation>
    </message>
    <message>
        <source>OCSP Signer</source>
        <translation>OCSP-Unterzeichner</translation>
    </message>
    <message>
        <source>OCSP Verify Certificate</source>
        <translation>Zertifikat zur OCSP-Prüfung</translation>
    </message>
    <message>
        <source>OTP Server URL</source>
        <translation>URL des OTP-Servers</translation>
    </message>
    <message>
        <source>Of the CA, in hexadecimal; empty believes whoever answers.</source>
        <translation>Der CA, hexadezimal; leer glaubt jedem, der antwortet.</translation>
    </message>
    <message>
        <source>One certificate for all devices of the template.</source>
        <translation>Ein Zertifikat für alle Geräte des Templates.</translation>
    </message>
    <message>
        <source>Other Log Collectors</source>
        <translation>Andere Log Collectors</translation>
    </message>
    <message>
        <source>PAN-DB Appliance</source>
        <translation>PAN-DB-Appliance</translation>
    </message>
    <message>
        <source>PAN-DB Communication</source>
        <translation>PAN-DB-Kommunikation</translation>
    </message>
    <message>
        <source>PAN-DB Private Cloud</source>
        <translation>Private PAN-DB-Cloud</translation>
    </message>
    <message>
        <source>Page that gives a one-time password to the user below.</source>
        <translation>Seite, die dem Benutzer unten ein Einmalpasswort gibt.</translation>
    </message>
    <message>
        <source>Panorama Communication</source>
        <translation>Panorama-Kommunikation</translation>
    </message>
    <message>
        <source>Panorama Server IP 2</source>
        <translation>Panorama-Server-IP 2</translation>
    </message>
    <message>
        <source>Panorama Servers</source>
        <translation>Panorama-Server</translation>
    </message>
    <message>
        <source>Panorama Servers, Second</source>
        <translation>Panorama-Server, zweiter</translation>
    </message>
    <message>
        <source>Parent Device Group</source>
        <translation>Übergeordnete Gerätegruppe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Peer HA IP Address</source>
        <translation>HA-IP-Adresse des Partners</translation>
    </message>
    <message>
        <source>Peer HA Serial</source>
        <translation>HA-Seriennummer des Partners</translation>
    </message>
    <message>
        <source>Peer Port</source>
        <translation>Port des Partners</translation>
    </message>
    <message>
        <source>Port where the other manager takes sessions.</source>
        <translation>Port, an dem der andere Manager Sitzungen annimmt.</translation>
    </message>
    <message>
        <source>Preemption Hold Time (min)</source>
        <translation>Preemption-Haltezeit (min)</translation>
    </message>
    <message>
        <source>Preemptive</source>
        <translation>Preemptive</translation>
    </message>
    <message>
        <source>Primary DNS Server</source>
        <translation>Primärer DNS-Server</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private Key on HSM</source>
        <translation>Privater Schlüssel auf HSM</translation>
    </message>
    <message>
        <source>Promotion Hold Time (ms)</source>
        <translation>Promotion-Haltezeit (ms)</translation>
    </message>
    <message>
        <source>Public IP Address</source>
        <translation>Öffentliche IP-Adresse</translation>
    </message>
    <message>
        <source>Push Wait Time (sec)</source>
        <translation>Wartezeit beim Push (s)</translation>
    </message>
    <message>
        <source>Push its stack to the device when it comes for the first time.</source>
        <translation>Dem Gerät seinen Stack pushen, wenn es zum ersten Mal kommt.</translation>
    </message>
    <message>
        <source>QoS Profile</source>
        <translation>QoS-Profil</translation>
    </message>
    <message>
        <source>RC4</source>
        <translation>RC4</translation>
    </message>
    <message>
        <source>RFC 822 Name</source>
        <translation>RFC-822-Name</translation>
    </message>
    <message>
        <source>RSA key exchange</source>
        <translation>RSA-Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Receive Timeout for Connection (sec)</source>
        <translation>Empfangsfrist der Verbindung (s)</translation>
    </message>
    <message>
        <source>Reference Templates</source>
        <translation>Referenz-Templates</translation>
    </message>
    <message>
        <source>Refuse a peer whose certificate is out of date.</source>
        <translation>Eine Gegenstelle ablehnen, deren Zertifikat nicht mehr gültig ist.</translation>
    </message>
    <message>
        <source>Refuse a peer whose revocation status can&apos;t be had in time.</source>
        <translation>Eine Gegenstelle ablehnen, deren Widerrufsstatus nicht rechtzeitig zu erhalten ist.</translation>
    </message>
    <message>
        <source>Refuse a peer whose revocation status is unknown.</source>
        <translation>Eine Gegenstelle ablehnen, deren Widerrufsstatus unbekannt ist.</translation>
    </message>
    <message>
        <source>Refuse an appliance whose certificate the profile does not let in.</source>
        <translation>Eine Appliance ablehnen, deren Zertifikat das Profil nicht einlässt.</translation>
    </message>
    <message>
        <source>Refuse devices that come with predefined certificates.</source>
        <translation>Geräte ablehnen, die mit vordefinierten Zertifikaten kommen.</translation>
    </message>
    <message>
        <source>Report health to the manager.</source>
        <translation>Dem Manager den Zustand melden.</translation>
    </message>
    <message>
        <source>Responder to ask in place of the one that the certificate names.</source>
        <translation>Responder, der anstelle des im Zertifikat genannten gefragt wird.</translation>
    </message>
    <message>
        <source>Retry Count for SSL Send</source>
        <translation>Wiederholungen beim Senden über SSL</translation>
    </message>
    <message>
        <source>Revocation Date</source>
        <translation>Widerrufsdatum</translation>
    </message>
    <message>
        <source>SCEP Challenge</source>
        <translation>SCEP-Challenge</translation>
    </message>
    <message>
        <source>SCEP Profile</source>
        <translation>SCEP-Profil</translation>
    </message>
    <message>
        <source>SCEP Server CA Certificate</source>
        <translation>CA-Zertifikat des SCEP-Servers</translation>
    </message>
    <message>
        <source>SHA1</source>
        <translation>SHA1</translation>
    </message>
    <message>
        <source>SHA256</source>
        <translation>SHA256</translation>
    </message>
    <message>
        <source>SHA384</source>
        <translation>SHA384</translation>
    </message>
    <message>
        <source>SSL/TLS Service Profile</source>
        <translation>SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>Secondary DNS Server</source>
        <translation>Sekundärer DNS-Server</translation>
    </message>
    <message>
        <source>Seconds for the whole revocation check of a certificate.</source>
        <translation>Sekunden für die ganze Widerrufsprüfung eines Zertifikats.</translation>
    </message>
    <message>
        <source>Seconds that a push waits for devices that are away or do not answer; then it has failed for them.</source>
        <translation>Sekunden, die ein Push auf Geräte wartet, die weg sind oder nicht antworten; dann ist er für sie gescheitert.</translation>
    </message>
    <message>
        <source>Seconds that each of these attempts is given.</source>
        <translation>Sekunden, die jeder dieser Versuche hat.</translation>
    </message>
    <message>
        <source>Seconds to wait for a CRL.</source>
        <translation>Sekunden, die auf eine CRL gewartet wird.</translation>
    </message>
    <message>
        <source>Seconds to wait for an OCSP answer.</source>
        <translation>Sekunden, die auf eine OCSP-Antwort gewartet wird.</translation>
    </message>
    <message>
        <source>Seconds until data that is not taken ends a session.</source>
        <translation>Sekunden, bis nicht abgenommene Daten eine Sitzung beenden.</translation>
    </message>
    <message>
        <source>Seconds without data until a session has ended.</source>
        <translation>Sekunden ohne Daten, bis eine Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>Secure Inter LC Communication</source>
        <translation>Sichere Kommunikation zwischen LCs</translation>
    </message>
    <message>
        <source>Send Timeout for Connection (sec)</source>
        <translation>Sendefrist der Verbindung (s)</translation>
    </message>
    <message>
        <source>Serial Number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number of the other manager, the only peer.</source>
        <translation>Seriennummer des anderen Managers, des einzigen Partners.</translation>
    </message>
    <message>
        <source>Serial numbers that a Log Collector takes as its own.</source>
        <translation>Seriennummern, die ein Log Collector als seine eigenen annimmt.</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>Sessions No Longer Allowed</source>
        <translation>Nicht mehr erlaubte Sitzungen</translation>
    </message>
    <message>
        <source>Shown to an https server that asks for one.</source>
        <translation>Wird einem https-Server vorgelegt, der eines verlangt.</translation>
    </message>
    <message>
        <source>Signed By</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Signs the request.</source>
        <translation>Signiert die Anforderung.</translation>
    </message>
    <message>
        <source>Size of the RSA key.</source>
        <translation>Größe des RSA-Schlüssels.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Subject of each device&apos;s certificate; $UDID is the device.</source>
        <translation>Inhaber des Zertifikats jedes Geräts; $UDID ist das Gerät.</translation>
    </message>
    <message>
        <source>Syslog Listener: SSL/TLS Service Profile</source>
        <translation>Syslog-Listener: SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Take the client&apos;s name from its subject alternative names.</source>
        <translation>Den Namen des Clients aus den alternativen Namen nehmen.</translation>
    </message>
    <message>
        <source>Take the client&apos;s name from its subject.</source>
        <translation>Den Namen des Clients aus dem Inhaber nehmen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Template Name</source>
        <translation>Templatename</translation>
    </message>
    <message>
        <source>Template Stack</source>
        <translation>Template-Stack</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Templates of the stack; the first that sets a value wins.</source>
        <translation>Templates des Stacks; das erste, das einen Wert setzt, gewinnt.</translation>
    </message>
    <message>
        <source>Templates whose objects the group&apos;s rules may name.</source>
        <translation>Templates, deren Objekte die Regeln der Gruppe nennen dürfen.</translation>
    </message>
    <message>
        <source>The certificate itself, PEM.</source>
        <translation>Das Zertifikat selbst, PEM.</translation>
    </message>
    <message>
        <source>The firewall is a gateway for other hosts.</source>
        <translation>Die Firewall ist ein Gateway für andere Hosts.</translation>
    </message>
    <message>
        <source>The first change takes the commit lock.</source>
        <translation>Die erste Änderung nimmt die Commit-Sperre.</translation>
    </message>
    <message>
        <source>The key stays in a hardware module of the device.</source>
        <translation>Der Schlüssel bleibt in einem Hardwaremodul des Geräts.</translation>
    </message>
    <message>
        <source>The name that is let in.</source>
        <translation>Der Name, der eingelassen wird.</translation>
    </message>
    <message>
        <source>The newest TLS version that is spoken; max is 1.2 between devices.</source>
        <translation>Die neueste TLS-Version, die gesprochen wird; max ist zwischen Geräten 1.2.</translation>
    </message>
    <message>
        <source>The oldest TLS version that is spoken.</source>
        <translation>Die älteste TLS-Version, die gesprochen wird.</translation>
    </message>
    <message>
        <source>The one-time password that the SCEP server asks for.</source>
        <translation>Das Einmalpasswort, das der SCEP-Server verlangt.</translation>
    </message>
    <message>
        <source>The password of that user.</source>
        <translation>Das Passwort dieses Benutzers.</translation>
    </message>
    <message>
        <source>The primary takes over again once it is back.</source>
        <translation>Der primäre Manager übernimmt wieder, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>The private key never leaves this manager by an export.</source>
        <translation>Der private Schlüssel verlässt diesen Manager nie durch einen Export.</translation>
    </message>
    <message>
        <source>The private key, sealed by the key vault.</source>
        <translation>Der private Schlüssel, versiegelt im Schlüsseltresor.</translation>
    </message>
    <message>
        <source>The same challenge password for every request.</source>
        <translation>Dasselbe Challenge-Passwort für jede Anforderung.</translation>
    </message>
    <message>
        <source>This manager is one of a pair.</source>
        <translation>Dieser Manager ist einer von zweien.</translation>
    </message>
    <message>
        <source>Time between two heartbeats of the pair.</source>
        <translation>Zeit zwischen zwei Heartbeats des Paars.</translation>
    </message>
    <message>
        <source>Time between two hellos of the pair.</source>
        <translation>Zeit zwischen zwei Hellos des Paars.</translation>
    </message>
    <message>
        <source>Time zone of the appliance, such as Asia/Tokyo.</source>
        <translation>Zeitzone der Appliance, etwa Asia/Tokyo.</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>URI as subject alternative name.</source>
        <translation>URI als alternativer Name.</translation>
    </message>
    <message>
        <source>URL Admin Override: SSL/TLS Service Profile</source>
        <translation>URL-Admin-Override: SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>Uniform Resource Identifier</source>
        <translation>Uniform Resource Identifier (URI)</translation>
    </message>
    <message>
        <source>Use CRL</source>
        <translation>CRL verwenden</translation>
    </message>
    <message>
        <source>Use OCSP</source>
        <translation>OCSP verwenden</translation>
    </message>
    <message>
        <source>Use as digital signature</source>
        <translation>Als digitale Signatur verwenden</translation>
    </message>
    <message>
        <source>Use custom certificates towards devices; off drops all settings below.</source>
        <translation>Gegenüber Geräten eigene Zertifikate verwenden; aus verwirft alle Einstellungen darunter.</translation>
    </message>
    <message>
        <source>Use for key encipherment</source>
        <translation>Zur Schlüsselverschlüsselung verwenden</translation>
    </message>
    <message>
        <source>Use the certificate for data redistribution.</source>
        <translation>Das Zertifikat für die Datenweitergabe verwenden.</translation>
    </message>
    <message>
        <source>Use the certificate towards GlobalProtect gateways.</source>
        <translation>Das Zertifikat gegenüber GlobalProtect-Gateways verwenden.</translation>
    </message>
    <message>
        <source>Use the certificate towards Log Collectors.</source>
        <translation>Das Zertifikat gegenüber Log Collectors verwenden.</translation>
    </message>
    <message>
        <source>Use the certificate towards WildFire appliances.</source>
        <translation>Das Zertifikat gegenüber WildFire-Appliances verwenden.</translation>
    </message>
    <message>
        <source>Use the certificate towards a private PAN-DB cloud.</source>
        <translation>Das Zertifikat gegenüber einer privaten PAN-DB-Cloud verwenden.</translation>
    </message>
    <message>
        <source>Use the certificate towards the HA peer.</source>
        <translation>Das Zertifikat gegenüber dem HA-Partner verwenden.</translation>
    </message>
    <message>
        <source>Use the certificate towards the manager.</source>
        <translation>Das Zertifikat gegenüber dem Manager verwenden.</translation>
    </message>
    <message>
        <source>Use the client certificate towards the other collectors.</source>
        <translation>Das Client-Zertifikat gegenüber den anderen Collectors verwenden.</translation>
    </message>
    <message>
        <source>Use these certificates towards clients of data redistribution, too.</source>
        <translation>Diese Zertifikate auch gegenüber Clients der Datenweitergabe verwenden.</translation>
    </message>
    <message>
        <source>User Domain</source>
        <translation>Benutzerdomäne</translation>
    </message>
    <message>
        <source>User ID Master Device</source>
        <translation>Master-Gerät für User-ID</translation>
    </message>
    <message>
        <source>User Password</source>
        <translation>Passwort des Benutzers</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Username Field: Subject</source>
        <translation>Feld des Benutzernamens: Inhaber</translation>
    </message>
    <message>
        <source>Username Field: Subject Alt</source>
        <translation>Feld des Benutzernamens: alternativer Name</translation>
    </message>
    <message>
        <source>Validate Server Certificate</source>
        <translation>Serverzertifikat prüfen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Vault in which a cloud keeps it.</source>
        <translation>Tresor, in dem eine Cloud ihn aufbewahrt.</translation>
    </message>
    <message>
        <source>Virtual System</source>
        <translation>Virtuelles System</translation>
    </message>
    <message>
        <source>Virtual Systems</source>
        <translation>Virtuelle Systeme</translation>
    </message>
    <message>
        <source>Virtual system that settings go to where a device has several.</source>
        <translation>Virtuelles System, an das Einstellungen gehen, wenn ein Gerät mehrere hat.</translation>
    </message>
    <message>
        <source>Virtual systems of the device; empty: all of it.</source>
        <translation>Virtuelle Systeme des Geräts; leer: das ganze Gerät.</translation>
    </message>
    <message>
        <source>Wait before the loss of the peer counts.</source>
        <translation>Wartezeit, bevor der Verlust des Partners zählt.</translation>
    </message>
    <message>
        <source>Wait of a returning primary before it takes over.</source>
        <translation>Wartezeit eines zurückkehrenden primären, bevor er übernimmt.</translation>
    </message>
    <message>
        <source>Wait of the secondary before it takes over.</source>
        <translation>Wartezeit des sekundären Managers, bevor er übernimmt.</translation>
    </message>
    <message>
        <source>Warn about certificates that are about to expire.</source>
        <translation>Vor Zertifikaten warnen, die bald ablaufen.</translation>
    </message>
    <message>
        <source>Web Interface Listener</source>
        <translation>Listener der Weboberfläche</translation>
    </message>
    <message>
        <source>What $UDID becomes: a hash of the serial number, or the number.</source>
        <translation>Was aus $UDID wird: ein Hash der Seriennummer, oder die Nummer.</translation>
    </message>
    <message>
        <source>What a secondary that starts waits longer than a primary.</source>
        <translation>Was ein startender sekundärer länger wartet als ein primärer.</translation>
    </message>
    <message>
        <source>What is presented to the appliance; empty: the predefined certificate.</source>
        <translation>Was der Appliance vorgelegt wird; leer: das vordefinierte Zertifikat.</translation>
    </message>
    <message>
        <source>What kind of name to compare.</source>
        <translation>Welche Art von Namen verglichen wird.</translation>
    </message>
    <message>
        <source>What the server presents; no CA, with its private key.</source>
        <translation>Was der Server vorlegt; keine CA, mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>What the variable stands for.</source>
        <translation>Wofür die Variable steht.</translation>
    </message>
    <message>
        <source>What this manager is called in its pair.</source>
        <translation>Wie dieser Manager in seinem Paar heißt.</translation>
    </message>
    <message>
        <source>When a session ends whose certificate is revoked or expired meanwhile, or which these settings no longer allow: with the next disconnect wait, or now. It is marked until then.</source>
        <translation>Wann eine Sitzung endet, deren Zertifikat inzwischen widerrufen oder abgelaufen ist oder die diese Einstellungen nicht mehr erlauben: mit der nächsten Trennwartezeit oder sofort. Bis dahin ist sie markiert.</translation>
    </message>
    <message>
        <source>When it was revoked, in seconds since 1970, as imported.</source>
        <translation>Wann es widerrufen wurde, in Sekunden seit 1970, wie importiert.</translation>
    </message>
    <message>
        <source>Where devices reach the listener, as it shall stand in certificates; empty: its address, or the management address if it listens on all.</source>
        <translation>Wo Geräte den Listener erreichen, wie es in Zertifikaten stehen soll; leer: seine Adresse, oder die Verwaltungsadresse, wenn er an allen lauscht.</translation>
    </message>
    <message>
        <source>Where each device enrols its own certificate; its subject names the device by $UDID.</source>
        <translation>Wo jedes Gerät sein eigenes Zertifikat bezieht; dessen Inhaber nennt das Gerät durch $UDID.</translation>
    </message>
    <message>
        <source>Where in the certificate to look.</source>
        <translation>Wo im Zertifikat gesucht wird.</translation>
    </message>
    <message>
        <source>Where the appliance stands, in degrees.</source>
        <translation>Wo die Appliance steht, in Grad.</translation>
    </message>
    <message>
        <source>Where the device&apos;s certificate comes from; none is Predefined.</source>
        <translation>Woher das Zertifikat des Geräts kommt; keines ist „Vordefiniert“.</translation>
    </message>
    <message>
        <source>Where the firewall forwards to, most preferred first.</source>
        <translation>Wohin die Firewall weiterleitet, bevorzugte zuerst.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked here.</source>
        <translation>Ob das Zertifikat hier widerrufen wurde.</translation>
    </message>
    <message>
        <source>Which of the server&apos;s CAs is meant; empty: its only one.</source>
        <translation>Welche CA des Servers gemeint ist; leer: seine einzige.</translation>
    </message>
    <message>
        <source>Which of the two serves the devices while both are well.</source>
        <translation>Wer von beiden die Geräte bedient, solange beide gesund sind.</translation>
    </message>
    <message>
        <source>Who asks for one-time passwords.</source>
        <translation>Wer Einmalpasswörter anfordert.</translation>
    </message>
    <message>
        <source>Who signs OCSP answers: a certificate that the CA issues for it, or the CA itself.</source>
        <translation>Wer OCSP-Antworten signiert: ein Zertifikat, das die CA dafür ausstellt, oder die CA selbst.</translation>
    </message>
    <message>
        <source>WildFire Appliance</source>
        <translation>WildFire-Appliance</translation>
    </message>
    <message>
        <source>WildFire Cluster</source>
        <translation>WildFire-Cluster</translation>
    </message>
    <message>
        <source>WildFire Communication</source>
        <translation>WildFire-Kommunikation</translation>
    </message>
    <message>
        <source>WildFire Private Cloud</source>
        <translation>Private WildFire-Cloud</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbstsigniert</translation>
    </message>
    <message>
        <source>no certificate profile trusts it</source>
        <translation>kein Zertifikatsprofil vertraut ihr</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Pending request</source>
        <translation>Offene Anforderung</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>Template stack %1</source>
        <translation>Template-Stack %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>Scheitert: %1</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Leaves at commit</source>
        <translation>Geht beim Commit</translation>
    </message>
    <message>
        <source>next wait</source>
        <translation>nächste Wartezeit</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Nicht synchron</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>Template-Stack</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Next reconnect</source>
        <translation>Nächste Neuverbindung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>There is no serial number.</source>
        <translation>Es fehlt eine Seriennummer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no serial number.</source>
        <translation>„%1“ ist keine Seriennummer.</translation>
    </message>
    <message>
        <source>%1 stands in the file before.</source>
        <translation>%1 steht in der Datei weiter oben.</translation>
    </message>
    <message>
        <source>%1 is managed already.</source>
        <translation>%1 wird schon verwaltet.</translation>
    </message>
    <message>
        <source>There is no device group &quot;%1&quot;.</source>
        <translation>Es gibt keine Gerätegruppe „%1“.</translation>
    </message>
    <message>
        <source>There is no template stack &quot;%1&quot;.</source>
        <translation>Es gibt keinen Template-Stack „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither firewall nor log-collector nor wildfire.</source>
        <translation>„%1“ ist weder firewall noch log-collector noch wildfire.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie endet.</translation>
    </message>
    <message>
        <source>The line has %1 fields, more than there are columns.</source>
        <translation>Die Zeile hat %1 Felder, mehr als es Spalten gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not look like a serial number: hardware has 12 digits, VM-Series 15.</source>
        <translation>„%1“ sieht nicht wie eine Seriennummer aus: Hardware hat 12 Ziffern, VM-Series 15.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Device Name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>Log Collector</source>
        <translation>Log Collector</translation>
    </message>
    <message>
        <source>WildFire appliance</source>
        <translation>WildFire-Appliance</translation>
    </message>
    <message>
        <source>PAN-DB appliance</source>
        <translation>PAN-DB-Appliance</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Certificate status</source>
        <translation>Zertifikatsstatus</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Collector group or cluster</source>
        <translation>Collector-Gruppe oder Cluster</translation>
    </message>
    <message>
        <source>HA peer</source>
        <translation>HA-Partner</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Andere Kanäle</translation>
    </message>
    <message>
        <source>Clients connected</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>Log-Einträge</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Gerätegruppe</translation>
    </message>
    <message>
        <source>Collector group</source>
        <translation>Collector-Gruppe</translation>
    </message>
    <message>
        <source>WildFire cluster</source>
        <translation>WildFire-Cluster</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>In groups below</source>
        <translation>In Gruppen darunter</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (%2/%3 connected)</source>
        <translation>%1 (%2/%3 verbunden)</translation>
    </message>
    <message>
        <source>the device itself</source>
        <translation>das Gerät selbst</translation>
    </message>
    <message>
        <source>stack %1</source>
        <translation>Stack %1</translation>
    </message>
    <message>
        <source>template %1 (%2 of %3)</source>
        <translation>Template %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>of template %1</source>
        <translation>des Templates %1</translation>
    </message>
    <message>
        <source>of stack %1</source>
        <translation>des Stacks %1</translation>
    </message>
    <message>
        <source>of this device</source>
        <translation>dieses Geräts</translation>
    </message>
    <message>
        <source>It is kept and exported; nothing here acts on it.</source>
        <translation>Es wird aufbewahrt und exportiert; hier bewirkt es nichts.</translation>
    </message>
    <message>
        <source>Set there too, without effect: %1</source>
        <translation>Auch dort gesetzt, ohne Wirkung: %1</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Gesetzt von %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Open it to give it a value for this device alone.</source>
        <translation>Öffnen, um ihr nur für dieses Gerät einen Wert zu geben.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Settings of the manager</source>
        <translation>Einstellungen des Managers</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Older releases</source>
        <translation>Ältere Versionen</translation>
    </message>
    <message>
        <source>Goes along as a comment; to be set at %1</source>
        <translation>Geht als Kommentar mit; zu setzen unter %1</translation>
    </message>
    <message>
        <source>Sealed for this manager alone; to be entered at %1</source>
        <translation>Nur für diesen Manager versiegelt; einzutragen unter %1</translation>
    </message>
    <message>
        <source>Releases up to 10 refuse this name</source>
        <translation>Versionen bis 10 lehnen diesen Namen ab</translation>
    </message>
    <message>
        <source>Releases up to 10 refuse the value %1</source>
        <translation>Versionen bis 10 lehnen den Wert %1 ab</translation>
    </message>
    <message>
        <source>Known from release %1 on</source>
        <translation>Bekannt ab Version %1</translation>
    </message>
    <message>
        <source>It holds characters that a text can&apos;t</source>
        <translation>Enthält Zeichen, die ein Text nicht fassen kann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Only the device that sealed it can open it; import it separately</source>
        <translation>Nur das Gerät, das ihn versiegelt hat, kann ihn öffnen; importieren Sie ihn gesondert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Line %1: %2 is taken as %3</source>
        <translation>Zeile %1: %2 wird als %3 genommen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>What PAN-OS means then is in doubt; it is taken as yes</source>
        <translation>Was PAN-OS dann meint, ist zweifelhaft; es wird als ja genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) taken as PAN-OS means them</source>
        <translation>
            <numerusform>%n Einstellung so genommen, wie PAN-OS sie meint</numerusform>
            <numerusform>%n Einstellungen so genommen, wie PAN-OS sie meint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>issuer not here</source>
        <translation>Aussteller nicht hier</translation>
    </message>
    <message>
        <source>from %1
to %2</source>
        <translation>von %1
bis %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Beschränkungen</translation>
    </message>
    <message>
        <source>sent, not needed</source>
        <translation>gesendet, nicht gebraucht</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>hier bekannt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Versions offered</source>
        <translation>Angebotene Versionen</translation>
    </message>
    <message>
        <source>Suites offered</source>
        <translation>Angebotene Suites</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Vertrauenswelt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Certificates sent</source>
        <translation>Gesendete Zertifikate</translation>
    </message>
    <message>
        <source>Ours, SHA-256</source>
        <translation>Unseres, SHA-256</translation>
    </message>
    <message>
        <source>From host</source>
        <translation>Vom Host</translation>
    </message>
    <message>
        <source>Its clock, minus ours</source>
        <translation>Seine Uhr minus unsere</translation>
    </message>
    <message>
        <source>Handshake took</source>
        <translation>Dauer des Handshakes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation>Dieser Versuch</translation>
    </message>
    <message>
        <source>Last good</source>
        <translation>Letzter erfolgreicher</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>nicht zu erhalten</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The certificate profile asks for neither OCSP nor CRL: nothing was looked up.</source>
        <translation>Das Zertifikatsprofil verlangt weder OCSP noch CRL: Nichts wurde abgefragt.</translation>
    </message>
    <message>
        <source>Certificate status within %1</source>
        <translation>Zertifikatsstatus binnen %1</translation>
    </message>
    <message>
        <source>, OCSP %1</source>
        <translation>, OCSP %1</translation>
    </message>
    <message>
        <source>, CRL %1</source>
        <translation>, CRL %1</translation>
    </message>
    <message>
        <source>%1. It did not come to a lookup.</source>
        <translation>%1. Es kam zu keiner Abfrage.</translation>
    </message>
    <message>
        <source>%1. What was known already sufficed: nobody was asked.</source>
        <translation>%1. Was schon bekannt war, genügte: Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>Unmanaged %1</source>
        <translation>Nicht verwaltet: %1</translation>
    </message>
    <message>
        <source>Unknown peer</source>
        <translation>Unbekannte Gegenstelle</translation>
    </message>
    <message>
        <source>Unknown peer “%1”</source>
        <translation>Unbekannte Gegenstelle „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Device or stranger</source>
        <translation>Gerät oder Fremder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Lacks %1</source>
        <translation>Es fehlt %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>Neuausstellung</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>Subject Alt: %1</source>
        <translation>Alternativer Name: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>unknown status</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>status timeout</source>
        <translation>Status nicht rechtzeitig</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>Username field</source>
        <translation>Feld des Benutzernamens</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperrt</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>TLS-Versionen</translation>
    </message>
    <message>
        <source>Ciphers</source>
        <translation>Cipher-Suites</translation>
    </message>
    <message>
        <source>none on device channels</source>
        <translation>keine auf Gerätekanälen</translation>
    </message>
    <message>
        <source>OCSP, then CRL</source>
        <translation>OCSP, dann CRL</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>OCSP %1 s</source>
        <translation>OCSP %1 s</translation>
    </message>
    <message>
        <source>CRL %1 s</source>
        <translation>CRL %1 s</translation>
    </message>
    <message>
        <source>No revocation status is asked for.</source>
        <translation>Nach einem Widerrufsstatus wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Effective deadline: min(Certificate Status %1 s, %2) = %3 s</source>
        <translation>Wirksame Frist: min(Zertifikatsstatus %1 s, %2) = %3 s</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Dynamic, from %1</source>
        <translation>Dynamisch, von %1</translation>
    </message>
    <message>
        <source>No devices</source>
        <translation>Keine Geräte</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Lokal: %1</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Ausgestellt von %1</translation>
    </message>
    <message>
        <source>SCEP: %1</source>
        <translation>SCEP: %1</translation>
    </message>
    <message>
        <source>Predefined</source>
        <translation>Vordefiniert</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>in no stack</source>
        <translation>in keinem Stack</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>template %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>Certificate profile</source>
        <translation>Zertifikatsprofil</translation>
    </message>
    <message>
        <source>SSL/TLS service profile</source>
        <translation>SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>SCEP profile</source>
        <translation>SCEP-Profil</translation>
    </message>
    <message>
        <source>Factory CA</source>
        <translation>Werks-CA</translation>
    </message>
    <message>
        <source>Profile None: any certificate</source>
        <translation>Profil „Keines“: jedes Zertifikat</translation>
    </message>
    <message>
        <source>Predefined certificate</source>
        <translation>Vordefiniertes Zertifikat</translation>
    </message>
    <message>
        <source>An earlier certificate</source>
        <translation>Ein früheres Zertifikat</translation>
    </message>
    <message>
        <source>unique, issued here</source>
        <translation>einzeln, hier ausgestellt</translation>
    </message>
    <message>
        <source>unique, by SCEP</source>
        <translation>einzeln, über SCEP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Log forwarding</source>
        <translation>Log-Weiterleitung</translation>
    </message>
    <message>
        <source>Between collectors</source>
        <translation>Zwischen Collectors</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>WildFire</source>
        <translation>WildFire</translation>
    </message>
    <message>
        <source>PAN-DB</source>
        <translation>PAN-DB</translation>
    </message>
    <message>
        <source>Data redistribution</source>
        <translation>Datenweitergabe</translation>
    </message>
    <message>
        <source>GlobalProtect</source>
        <translation>GlobalProtect</translation>
    </message>
    <message>
        <source>Web interface</source>
        <translation>Weboberfläche</translation>
    </message>
    <message>
        <source>No template stack</source>
        <translation>Kein Template-Stack</translation>
    </message>
    <message>
        <source>No certificate seen yet</source>
        <translation>Noch kein Zertifikat gesehen</translation>
    </message>
    <message>
        <source>Version not known yet</source>
        <translation>Version noch nicht bekannt</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No device group</source>
        <translation>Keine Gerätegruppe</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>Log Collectors</translation>
    </message>
    <message>
        <source>WildFire appliances</source>
        <translation>WildFire-Appliances</translation>
    </message>
    <message>
        <source>PAN-DB appliances</source>
        <translation>PAN-DB-Appliances</translation>
    </message>
    <message>
        <source>Stack %1</source>
        <translation>Stack %1</translation>
    </message>
    <message>
        <source>Device %1 (stack %2)</source>
        <translation>Gerät %1 (Stack %2)</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Will be skipped</source>
        <translation>Wird übersprungen</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>None: predefined certificate</source>
        <translation>Keines: vordefiniertes Zertifikat</translation>
    </message>
    <message>
        <source>Local: one certificate for all devices</source>
        <translation>Lokal: ein Zertifikat für alle Geräte</translation>
    </message>
    <message>
        <source>Issued here: one for each device</source>
        <translation>Hier ausgestellt: eines je Gerät</translation>
    </message>
    <message>
        <source>SCEP: each device enrols its own</source>
        <translation>SCEP: jedes Gerät bezieht sein eigenes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Fixed: one password for all requests</source>
        <translation>Fest: ein Passwort für alle Anforderungen</translation>
    </message>
    <message>
        <source>Dynamic: a one-time password each</source>
        <translation>Dynamisch: je ein Einmalpasswort</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-384</source>
        <translation>SHA-384</translation>
    </message>
    <message>
        <source>SHA-512</source>
        <translation>SHA-512</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Aggressiv</translation>
    </message>
    <message>
        <source>Advanced: as set below</source>
        <translation>Erweitert: wie unten gesetzt</translation>
    </message>
    <message>
        <source>SHA-256 of the serial number</source>
        <translation>SHA-256 der Seriennummer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Marked, end with the next wait</source>
        <translation>Werden markiert und enden mit der nächsten Wartezeit</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Enden sofort</translation>
    </message>
    <message>
        <source>A certificate of its own, issued by the CA</source>
        <translation>Ein eigenes Zertifikat, ausgestellt von der CA</translation>
    </message>
    <message>
        <source>The CA itself</source>
        <translation>Die CA selbst</translation>
    </message>
    <message>
        <source>Common Name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Principal Name</source>
        <translation>Principal Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Subject Alt Name</source>
        <translation>Alternativer Name (SAN)</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Hostname</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>TLS 1.0</source>
        <translation>TLS 1.0</translation>
    </message>
    <message>
        <source>TLS 1.1</source>
        <translation>TLS 1.1</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <source>Max: TLS 1.2 between devices</source>
        <translation>Max: TLS 1.2 zwischen Geräten</translation>
    </message>
    <message>
        <source>%1: can&apos;t be set as a whole</source>
        <translation>%1: kann nicht als Ganzes gesetzt werden</translation>
    </message>
    <message>
        <source>%1: exactly one value is needed</source>
        <translation>%1: genau ein Wert ist nötig</translation>
    </message>
    <message>
        <source>%1: there is no such entry</source>
        <translation>%1: diesen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>%1: there is no such member</source>
        <translation>%1: dieses Mitglied gibt es nicht</translation>
    </message>
    <message>
        <source>%1: at most %2 entries</source>
        <translation>%1: höchstens %2 Einträge</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold &quot;%2&quot; twice</source>
        <translation>%1 kann „%2“ nicht zweimal enthalten</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold a zero character</source>
        <translation>%1 kann kein Nullzeichen enthalten</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold an empty name</source>
        <translation>%1 kann keinen leeren Namen enthalten</translation>
    </message>
    <message>
        <source>%1 has at most %2 characters</source>
        <translation>%1 hat höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 muss eines von diesen sein: %2</translation>
    </message>
    <message>
        <source>%1 must be yes or no</source>
        <translation>%1 muss yes oder no sein</translation>
    </message>
    <message>
        <source>%1 must fit %2</source>
        <translation>%1 muss zu %2 passen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has characters other than %3</source>
        <translation>%1: „%2“ hat andere Zeichen als %3</translation>
    </message>
    <message>
        <source>%1: a name can&apos;t begin or end with a space</source>
        <translation>%1: ein Name kann nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>%1: a name has at most %2 characters</source>
        <translation>%1: ein Name hat höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>%1: a name is required</source>
        <translation>%1: ein Name ist nötig</translation>
    </message>
    <message>
        <source>a certificate needs a name</source>
        <translation>ein Zertifikat braucht einen Namen</translation>
    </message>
    <message>
        <source>a certificate needs a subject</source>
        <translation>ein Zertifikat braucht einen Inhaber</translation>
    </message>
    <message>
        <source>CA certificate &quot;%1&quot; is not in the profile&apos;s store</source>
        <translation>das CA-Zertifikat „%1“ ist nicht im Speicher des Profils</translation>
    </message>
    <message>
        <source>certificate profile &quot;%1&quot; has no CA certificate</source>
        <translation>das Zertifikatsprofil „%1“ hat kein CA-Zertifikat</translation>
    </message>
    <message>
        <source>there is no certificate profile &quot;%1&quot;</source>
        <translation>es gibt kein Zertifikatsprofil „%1“</translation>
    </message>
    <message>
        <source>there is no certificate profile %1</source>
        <translation>es gibt kein Zertifikatsprofil %1</translation>
    </message>
    <message>
        <source>SSL/TLS service profile &quot;%1&quot; leaves no TLS version between devices</source>
        <translation>das SSL/TLS-Serviceprofil „%1“ lässt zwischen Geräten keine TLS-Version übrig</translation>
    </message>
    <message>
        <source>SSL/TLS service profile &quot;%1&quot; leaves no cipher suite</source>
        <translation>das SSL/TLS-Serviceprofil „%1“ lässt keine Cipher-Suite übrig</translation>
    </message>
    <message>
        <source>there is no SSL/TLS service profile &quot;%1&quot;</source>
        <translation>es gibt kein SSL/TLS-Serviceprofil „%1“</translation>
    </message>
    <message>
        <source>there is no certificate &quot;%1&quot;</source>
        <translation>es gibt kein Zertifikat „%1“</translation>
    </message>
    <message>
        <source>certificate &quot;%1&quot; has no private key</source>
        <translation>das Zertifikat „%1“ hat keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>RSA keys of 1024 bits are not made here</source>
        <translation>RSA-Schlüssel mit 1024 Bit werden hier nicht erzeugt</translation>
    </message>
    <message>
        <source>the file is not PEM</source>
        <translation>die Datei ist kein PEM</translation>
    </message>
    <message>
        <source>the private key fits none of the file&apos;s certificates</source>
        <translation>der private Schlüssel passt zu keinem Zertifikat der Datei</translation>
    </message>
    <message>
        <source>certificate profile &quot;%1&quot;: %2</source>
        <translation>Zertifikatsprofil „%1“: %2</translation>
    </message>
    <message>
        <source>the web interface needs a certificate profile</source>
        <translation>die Weboberfläche braucht ein Zertifikatsprofil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows TLS 1.3, which is for web access and GlobalProtect only</source>
        <translation>„%1“ erlaubt TLS 1.3, das nur für Webzugriff und GlobalProtect gilt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; serves two applications: a change for one of them concerns both</source>
        <translation>„%1“ dient zwei Anwendungen: eine Änderung für eine davon betrifft beide</translation>
    </message>
    <message>
        <source>the web interface needs its %1</source>
        <translation>die Weboberfläche braucht ihr %1</translation>
    </message>
    <message>
        <source>towards a WildFire appliance a manager shows a certificate of its own store (local)</source>
        <translation>gegenüber einer WildFire-Appliance zeigt ein Manager ein Zertifikat seines eigenen Speichers (local)</translation>
    </message>
    <message>
        <source>a GlobalProtect gateway needs an SSL/TLS service profile</source>
        <translation>ein GlobalProtect-Gateway braucht ein SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>no certificate profile: any certificate is let in</source>
        <translation>kein Zertifikatsprofil: jedes Zertifikat wird eingelassen</translation>
    </message>
    <message>
        <source>template stack &quot;%1&quot;: %2 needs %3</source>
        <translation>Template-Stack „%1“: %2 braucht %3</translation>
    </message>
    <message>
        <source>template &quot;%1&quot;: %2 needs %3</source>
        <translation>Template „%1“: %2 braucht %3</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot; has devices that know no custom certificates</source>
        <translation>der Stack „%1“ hat Geräte, die keine eigenen Zertifikate kennen</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot;: a Log Collector needs serverAuth and clientAuth</source>
        <translation>Stack „%1“: ein Log Collector braucht serverAuth und clientAuth</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is issued by a CA that stack &quot;%2&quot; does not trust</source>
        <translation>„%1“ ist von einer CA ausgestellt, der der Stack „%2“ nicht vertraut</translation>
    </message>
    <message>
        <source>managed WildFire appliances have predefined certificates only</source>
        <translation>verwaltete WildFire-Appliances haben nur vordefinierte Zertifikate</translation>
    </message>
    <message>
        <source>devices before 8.0 know no custom certificates</source>
        <translation>Geräte vor 8.0 kennen keine eigenen Zertifikate</translation>
    </message>
    <message>
        <source>devices of stack &quot;%1&quot; have predefined certificates and would be locked out</source>
        <translation>Geräte des Stacks „%1“ haben vordefinierte Zertifikate und würden ausgesperrt</translation>
    </message>
    <message>
        <source>devices in no template stack get no custom certificate from here</source>
        <translation>Geräte ohne Template-Stack bekommen von hier kein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>a common certificate can&apos;t name the serial number of each device</source>
        <translation>ein gemeinsames Zertifikat kann nicht die Seriennummer jedes Geräts nennen</translation>
    </message>
    <message>
        <source>certificates are issued without the serial number in their name</source>
        <translation>Zertifikate werden ohne die Seriennummer im Namen ausgestellt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not take the name from the common name</source>
        <translation>„%1“ nimmt den Namen nicht aus dem Common Name</translation>
    </message>
    <message>
        <source>serial number %1 is managed twice</source>
        <translation>die Seriennummer %1 wird zweimal verwaltet</translation>
    </message>
    <message>
        <source>%1 is in &quot;%2&quot; and in &quot;%3&quot;</source>
        <translation>%1 ist in „%2“ und in „%3“</translation>
    </message>
    <message>
        <source>device group &quot;%1&quot; is its own ancestor</source>
        <translation>die Gerätegruppe „%1“ ist ihr eigener Vorfahr</translation>
    </message>
    <message>
        <source>device group &quot;%1&quot; is more than four levels below Shared</source>
        <translation>die Gerätegruppe „%1“ liegt mehr als vier Ebenen unter Shared</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 members</source>
        <translation>„%1“ hat mehr als %2 Mitglieder</translation>
    </message>
    <message>
        <source>a manager of a pair needs a serial number of its own</source>
        <translation>ein Manager eines Paars braucht eine eigene Seriennummer</translation>
    </message>
    <message>
        <source>a manager of a pair needs the address of its peer</source>
        <translation>ein Manager eines Paars braucht die Adresse seines Partners</translation>
    </message>
    <message>
        <source>a manager of a pair needs the serial number of its peer</source>
        <translation>ein Manager eines Paars braucht die Seriennummer seines Partners</translation>
    </message>
    <message>
        <source>both managers of the pair have the serial number %1</source>
        <translation>beide Manager des Paars haben die Seriennummer %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; judges the pair&apos;s certificate &quot;%2&quot; and does not hold %3 above it</source>
        <translation>„%1“ prüft das Zertifikat „%2“ des Paars und enthält das darüberstehende %3 nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name %2: the peer authorizes clients by serial number</source>
        <translation>„%1“ nennt %2 nicht: der Partner lässt Clients nach Seriennummer zu</translation>
    </message>
    <message>
        <source>in a pair, secure client communication needs secure server communication too: else devices can&apos;t connect</source>
        <translation>in einem Paar braucht die sichere Client-Kommunikation auch die sichere Serverkommunikation: sonst können Geräte sich nicht verbinden</translation>
    </message>
    <message>
        <source>towards the HA peer a manager shows a certificate of its own store (local)</source>
        <translation>gegenüber dem HA-Partner zeigt ein Manager ein Zertifikat seines eigenen Speichers (local)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the oldest version is newer than the newest</source>
        <translation>„%1“: die älteste Version ist neuer als die neueste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; allows TLS versions before 1.2</source>
        <translation>„%1“ erlaubt TLS-Versionen vor 1.2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leaves no cipher suite</source>
        <translation>„%1“ lässt keine Cipher-Suite übrig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no CA certificate</source>
        <translation>„%1“ hat kein CA-Zertifikat</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is the factory CA</source>
        <translation>„%1“: „%2“ ist die Werks-CA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the root of &quot;%2&quot; is missing: %3</source>
        <translation>„%1“: die Root von „%2“ fehlt: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives a CRL no time after a silent responder</source>
        <translation>„%1“ lässt einer CRL nach einem stummen Responder keine Zeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has nothing to fall back on when the responder is away</source>
        <translation>„%1“ hat nichts, worauf es ohne den Responder zurückfallen kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not check revocation</source>
        <translation>„%1“ prüft den Widerruf nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no certificate in it yet</source>
        <translation>„%1“: es ist noch kein Zertifikat darin</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the text in it is no certificate</source>
        <translation>„%1“: der Text darin ist kein Zertifikat</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is no CA</source>
        <translation>„%1“: es ist keine CA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its private key is not here</source>
        <translation>„%1“: der private Schlüssel ist nicht hier</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is a CA</source>
        <translation>„%1“: es ist eine CA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is signed by itself and no CA</source>
        <translation>„%1“: es ist selbstsigniert und keine CA</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its extended key usage has no %2</source>
        <translation>„%1“: die erweiterte Schlüsselverwendung hat kein %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is valid from %2 to %3</source>
        <translation>„%1“: gültig von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is in Panorama&apos;s store and not in the template</source>
        <translation>„%1“: es liegt im Speicher von Panorama und nicht im Template</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is not here; a profile of the virtual system itself is not kept</source>
        <translation>„%1“: es ist nicht hier; ein Profil des virtuellen Systems selbst wird nicht gehalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it does not exist</source>
        <translation>„%1“: es gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: its private key stands in the clear</source>
        <translation>„%1“: der private Schlüssel steht im Klartext</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a name that is reserved</source>
        <translation>„%1“ ist ein reservierter Name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no server</source>
        <translation>„%1“ hat keinen Server</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a token in its subject that means nothing for devices</source>
        <translation>„%1“ hat ein Kürzel im Inhaber, das für Geräte nichts bedeutet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says %2 and lacks the rest of the challenge</source>
        <translation>„%1“ sagt %2, und der Rest der Challenge fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends a user&apos;s password without encryption</source>
        <translation>„%1“ sendet das Passwort eines Benutzers unverschlüsselt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a password that stands in the clear</source>
        <translation>„%1“ hat ein Passwort im Klartext</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no fingerprint, so whoever answers is taken for the CA</source>
        <translation>„%1“ hat keinen Fingerabdruck: wer antwortet, gilt als die CA</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a fingerprint of a length that no digest has</source>
        <translation>„%1“ hat einen Fingerabdruck einer Länge, die kein Digest hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for RSA keys of 1024 bits, which are too weak to be made here</source>
        <translation>„%1“ verlangt RSA-Schlüssel mit 1024 Bit, die zu schwach sind, um hier erzeugt zu werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs its requests with SHA-1</source>
        <translation>„%1“ signiert seine Anforderungen mit SHA-1</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot;: every device would enrol under the same name</source>
        <translation>Stack „%1“: jedes Gerät würde sein Zertifikat unter demselben Namen beziehen</translation>
    </message>
    <message>
        <source>stack &quot;%1&quot;: devices make no RSA keys of 1024 bits</source>
        <translation>Stack „%1“: Geräte erzeugen keine RSA-Schlüssel mit 1024 Bit</translation>
    </message>
    <message>
        <source>secure server communication needs an SSL/TLS service profile</source>
        <translation>sichere Serverkommunikation braucht ein SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 can&apos;t be compared as %3</source>
        <translation>„%1“: %2 kann nicht als %3 verglichen werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value</source>
        <translation>„%1“ hat keinen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the certificate profile takes names from elsewhere</source>
        <translation>„%1“: das Zertifikatsprofil nimmt Namen von anderswo</translation>
    </message>
    <message>
        <source>the authorization list is checked and empty: nobody is let in</source>
        <translation>die Autorisierungsliste wird geprüft und ist leer: niemand wird eingelassen</translation>
    </message>
    <message>
        <source>the authorization list has no effect until it is checked</source>
        <translation>die Autorisierungsliste wirkt erst, wenn sie geprüft wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no certificate</source>
        <translation>„%1“ hat kein Zertifikat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 in neither CN nor SAN</source>
        <translation>„%1“ nennt %2 weder im CN noch im SAN</translation>
    </message>
    <message>
        <source>only templates and stacks know variables</source>
        <translation>nur Templates und Stacks kennen Variablen</translation>
    </message>
    <message>
        <source>%1 stands for nothing on some devices of stack &quot;%2&quot;</source>
        <translation>%1 steht auf manchen Geräten des Stacks „%2“ für nichts</translation>
    </message>
    <message>
        <source>%1 stands for &quot;%2&quot;, which is no address</source>
        <translation>%1 steht für „%2“, das keine Adresse ist</translation>
    </message>
    <message>
        <source>%1 is of type %2, which does not fit here</source>
        <translation>%1 ist vom Typ %2, der hier nicht passt</translation>
    </message>
    <message>
        <source>the server announces neither AES nor triple DES</source>
        <translation>der Server kündigt weder AES noch Triple-DES an</translation>
    </message>
    <message>
        <source>the server announces neither SHA-256, SHA-512 nor SHA-1</source>
        <translation>der Server kündigt weder SHA-256, SHA-512 noch SHA-1 an</translation>
    </message>
    <message>
        <source>none of the server&apos;s certificates is a CA</source>
        <translation>keines der Zertifikate des Servers ist eine CA</translation>
    </message>
    <message>
        <source>the CA that answered is %1 with the fingerprint %2</source>
        <translation>die CA, die antwortete, ist %1 mit dem Fingerabdruck %2</translation>
    </message>
    <message>
        <source>the answer to GetCACert holds no certificate</source>
        <translation>die Antwort auf GetCACert enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>the CA %1 is not valid now</source>
        <translation>die CA %1 ist jetzt nicht gültig</translation>
    </message>
    <message>
        <source>nothing can be encrypted to %1, whose key is not RSA</source>
        <translation>für %1 lässt sich nichts verschlüsseln: der Schlüssel ist nicht RSA</translation>
    </message>
    <message>
        <source>the certificate that came has expired</source>
        <translation>das gelieferte Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate that came has the old serial number</source>
        <translation>das gelieferte Zertifikat hat die alte Seriennummer</translation>
    </message>
    <message>
        <source>the certificate that came ends no later than the old one</source>
        <translation>das gelieferte Zertifikat endet nicht später als das alte</translation>
    </message>
    <message>
        <source>the certificate that came is a CA&apos;s</source>
        <translation>das gelieferte Zertifikat ist das einer CA</translation>
    </message>
    <message>
        <source>the certificate that came is for %1, not for %2</source>
        <translation>das gelieferte Zertifikat ist für %1, nicht für %2</translation>
    </message>
    <message>
        <source>the certificate that came is for another key</source>
        <translation>das gelieferte Zertifikat gehört zu einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>the certificate that came was issued by %1, not by this CA</source>
        <translation>das gelieferte Zertifikat stammt von %1, nicht von dieser CA</translation>
    </message>
    <message>
        <source>a renewal needs the certificate that is to be renewed</source>
        <translation>zum Erneuern braucht es das Zertifikat, das erneuert werden soll</translation>
    </message>
    <message>
        <source>a revoked certificate can&apos;t sign its renewal</source>
        <translation>ein widerrufenes Zertifikat kann seine Erneuerung nicht signieren</translation>
    </message>
    <message>
        <source>a certificate that is not valid now can&apos;t sign its renewal</source>
        <translation>ein jetzt nicht gültiges Zertifikat kann seine Erneuerung nicht signieren</translation>
    </message>
    <message>
        <source>a renewal is signed by the RSA key of the old certificate</source>
        <translation>eine Erneuerung wird mit dem RSA-Schlüssel des alten Zertifikats signiert</translation>
    </message>
    <message>
        <source>the old certificate was issued by %1, not by this CA</source>
        <translation>das alte Zertifikat stammt von %1, nicht von dieser CA</translation>
    </message>
    <message>
        <source>the server answered with a web page</source>
        <translation>der Server antwortete mit einer Webseite</translation>
    </message>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>the reply is too long</source>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <source>the reply is no signed message</source>
        <translation>die Antwort ist keine signierte Nachricht</translation>
    </message>
    <message>
        <source>the reply has not exactly one signer</source>
        <translation>die Antwort hat nicht genau einen Unterzeichner</translation>
    </message>
    <message>
        <source>the signature of the reply is broken</source>
        <translation>die Signatur der Antwort ist ungültig</translation>
    </message>
    <message>
        <source>the reply is a message of another type</source>
        <translation>die Antwort ist eine Nachricht anderer Art</translation>
    </message>
    <message>
        <source>the reply names another transaction</source>
        <translation>die Antwort nennt einen anderen Vorgang</translation>
    </message>
    <message>
        <source>the reply does not repeat the nonce that was sent</source>
        <translation>die Antwort wiederholt die gesendete Nonce nicht</translation>
    </message>
    <message>
        <source>the reply has no status that is known</source>
        <translation>die Antwort hat keinen bekannten Status</translation>
    </message>
    <message>
        <source>the reply is not signed by the CA</source>
        <translation>die Antwort ist nicht von der CA signiert</translation>
    </message>
    <message>
        <source>what the reply wraps can&apos;t be opened</source>
        <translation>der Inhalt der Antwort lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the reply is wrapped in %1</source>
        <translation>die Antwort ist mit %1 verschlüsselt</translation>
    </message>
    <message>
        <source>the reply says success and holds no certificate</source>
        <translation>die Antwort meldet Erfolg und enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>nobody waits for the certificate any more</source>
        <translation>niemand wartet mehr auf das Zertifikat</translation>
    </message>
    <message>
        <source>it does not know the algorithm (badAlg)</source>
        <translation>er kennt den Algorithmus nicht (badAlg)</translation>
    </message>
    <message>
        <source>it could not verify the message (badMessageCheck)</source>
        <translation>er konnte die Nachricht nicht prüfen (badMessageCheck)</translation>
    </message>
    <message>
        <source>the request is not permitted (badRequest)</source>
        <translation>die Anforderung ist nicht erlaubt (badRequest)</translation>
    </message>
    <message>
        <source>the time of the message is too far from its own (badTime)</source>
        <translation>die Zeit der Nachricht weicht zu weit von seiner ab (badTime)</translation>
    </message>
    <message>
        <source>it knows no such certificate (badCertId)</source>
        <translation>er kennt kein solches Zertifikat (badCertId)</translation>
    </message>
    <message>
        <source>the CA was not checked, for the profile has no fingerprint</source>
        <translation>die CA wurde nicht geprüft, denn das Profil hat keinen Fingerabdruck</translation>
    </message>
    <message>
        <source>the server wrapped the certificate in single DES, which is broken</source>
        <translation>der Server hat das Zertifikat mit einfachem DES verschlüsselt, das als gebrochen gilt</translation>
    </message>
    <message>
        <source>the server knows no AES, so the request went in triple DES</source>
        <translation>der Server kennt kein AES, darum ging die Anforderung mit Triple-DES</translation>
    </message>
    <message>
        <source>SHA-1 was used to sign messages</source>
        <translation>Nachrichten wurden mit SHA-1 signiert</translation>
    </message>
    <message>
        <source>the CA left out an alternative name that was asked for</source>
        <translation>die CA hat einen gewünschten alternativen Namen weggelassen</translation>
    </message>
    <message>
        <source>SCEP needs an RSA key: replies are encrypted to it</source>
        <translation>SCEP braucht einen RSA-Schlüssel: Antworten werden für ihn verschlüsselt</translation>
    </message>
    <message>
        <source>the subject still holds the literal $UDID</source>
        <translation>der Inhaber enthält noch wörtlich $UDID</translation>
    </message>
    <message>
        <source>an answer came that nobody waits for</source>
        <translation>es kam eine Antwort, auf die niemand wartet</translation>
    </message>
    <message>
        <source>the server does not announce renewal</source>
        <translation>der Server kündigt keine Erneuerung an</translation>
    </message>
    <message>
        <source>the password page refuses this user</source>
        <translation>die Passwortseite lehnt diesen Benutzer ab</translation>
    </message>
    <message>
        <source>the password page answered with status %1</source>
        <translation>die Passwortseite antwortete mit Status %1</translation>
    </message>
    <message>
        <source>no password was found on the password page</source>
        <translation>auf der Passwortseite wurde kein Passwort gefunden</translation>
    </message>
    <message>
        <source>the CA refused the request</source>
        <translation>die CA hat die Anforderung abgelehnt</translation>
    </message>
    <message>
        <source>the request is still pending after %1 polls</source>
        <translation>die Anforderung ist nach %1 Abfragen noch offen</translation>
    </message>
    <message>
        <source>the message can&apos;t be signed</source>
        <translation>die Nachricht lässt sich nicht signieren</translation>
    </message>
    <message>
        <source>the request can&apos;t be encrypted to the CA</source>
        <translation>die Anforderung lässt sich nicht für die CA verschlüsseln</translation>
    </message>
    <message>
        <source>no certificate was enrolled: %1</source>
        <translation>kein Zertifikat wurde ausgestellt: %1</translation>
    </message>
    <message>
        <source>no certificate was issued: %1</source>
        <translation>kein Zertifikat wurde ausgestellt: %1</translation>
    </message>
    <message>
        <source>the SCEP server wants its challenge password again, which is not kept here once it has served; push the configuration again, or set it again where it was set on the device itself</source>
        <translation>der SCEP-Server verlangt sein Challenge-Passwort noch einmal; es wird hier nach Gebrauch nicht aufbewahrt: pushen Sie die Konfiguration erneut, oder setzen Sie es dort neu, wo es am Gerät gesetzt wurde</translation>
    </message>
    <message>
        <source>there is no SCEP client here</source>
        <translation>hier gibt es keinen SCEP-Client</translation>
    </message>
    <message>
        <source>there is no such certificate location</source>
        <translation>diesen Ort für Zertifikate gibt es nicht</translation>
    </message>
    <message>
        <source>there is a certificate %1 without a key that could renew it</source>
        <translation>es gibt ein Zertifikat %1 ohne Schlüssel, der es erneuern könnte</translation>
    </message>
    <message>
        <source>the request does not name %1 as its only common name</source>
        <translation>die Anforderung nennt nicht %1 als einzigen Common Name</translation>
    </message>
    <message>
        <source>the request&apos;s key is too weak: %1</source>
        <translation>der Schlüssel der Anforderung ist zu schwach: %1</translation>
    </message>
    <message>
        <source>its template asks for no certificate from here</source>
        <translation>sein Template verlangt kein Zertifikat von hier</translation>
    </message>
    <message>
        <source>the answer holds no certificate</source>
        <translation>die Antwort enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>a newer configuration came before its certificate</source>
        <translation>eine neuere Konfiguration kam vor ihrem Zertifikat</translation>
    </message>
    <message>
        <source>the configuration does not have the digest it names</source>
        <translation>die Konfiguration hat nicht den Digest, den sie nennt</translation>
    </message>
    <message>
        <source>software-install needs a version such as 10.1.4 or 8.1.21-h3</source>
        <translation>software-install braucht eine Version wie 10.1.4 oder 8.1.21-h3</translation>
    </message>
    <message>
        <source>needs 8.0 or later for custom certificates</source>
        <translation>braucht 8.0 oder neuer für eigene Zertifikate</translation>
    </message>
    <message>
        <source>the headers are too long</source>
        <translation>die Kopfzeilen sind zu lang</translation>
    </message>
    <message>
        <source>the body is longer than %1 bytes</source>
        <translation>der Inhalt ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it leads to a private address, which the settings do not allow</source>
        <translation>es führt zu einer privaten Adresse, was die Einstellungen nicht erlauben</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>too many requests wait already</source>
        <translation>zu viele Anfragen warten schon</translation>
    </message>
    <message>
        <source>the transfer could not be started</source>
        <translation>die Übertragung ließ sich nicht starten</translation>
    </message>
    <message>
        <source>a URL without a host</source>
        <translation>eine URL ohne Host</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>there is no CRL</source>
        <translation>es gibt keine CRL</translation>
    </message>
    <message>
        <source>too long for an OCSP response</source>
        <translation>zu lang für eine OCSP-Antwort</translation>
    </message>
    <message>
        <source>not an OCSP response</source>
        <translation>keine OCSP-Antwort</translation>
    </message>
    <message>
        <source>not a basic OCSP response</source>
        <translation>keine Basic-OCSP-Antwort</translation>
    </message>
    <message>
        <source>the responder answers %1, unsigned</source>
        <translation>der Responder antwortet %1, unsigniert</translation>
    </message>
    <message>
        <source>the answer has a critical extension that is not understood</source>
        <translation>die Antwort hat eine kritische Erweiterung, die nicht verstanden wird</translation>
    </message>
    <message>
        <source>the answer holds another nonce than was sent</source>
        <translation>die Antwort enthält eine andere Nonce als gesendet</translation>
    </message>
    <message>
        <source>the answer is about other certificates</source>
        <translation>die Antwort betrifft andere Zertifikate</translation>
    </message>
    <message>
        <source>the answer counts for nothing: %1</source>
        <translation>die Antwort gilt nicht: %1</translation>
    </message>
    <message>
        <source>the answer&apos;s signature is weak</source>
        <translation>die Signatur der Antwort ist schwach</translation>
    </message>
    <message>
        <source>it was not issued by %1</source>
        <translation>es wurde nicht von %1 ausgestellt</translation>
    </message>
    <message>
        <source>it has no extended key usage OCSPSigning</source>
        <translation>es hat keine erweiterte Schlüsselverwendung OCSPSigning</translation>
    </message>
    <message>
        <source>its key usage allows no signatures</source>
        <translation>seine Schlüsselverwendung erlaubt keine Signaturen</translation>
    </message>
    <message>
        <source>it is not valid at this time</source>
        <translation>es ist zu dieser Zeit nicht gültig</translation>
    </message>
    <message>
        <source>its key or digest is weak</source>
        <translation>sein Schlüssel oder Digest ist schwach</translation>
    </message>
    <message>
        <source>it is signed by nobody who may</source>
        <translation>niemand, der darf, hat sie signiert</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>die Signatur ist falsch</translation>
    </message>
    <message>
        <source>the answer %1</source>
        <translation>die Antwort %1</translation>
    </message>
    <message>
        <source>is from the future, %1</source>
        <translation>ist aus der Zukunft, %1</translation>
    </message>
    <message>
        <source>has lapsed at %1</source>
        <translation>ist seit %1 abgelaufen</translation>
    </message>
    <message>
        <source>is old and names no end, from %1</source>
        <translation>ist alt und nennt kein Ende, von %1</translation>
    </message>
    <message>
        <source>the message can&apos;t be encoded</source>
        <translation>die Nachricht lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>the message can&apos;t be built</source>
        <translation>die Nachricht lässt sich nicht bauen</translation>
    </message>
    <message>
        <source>a private key is not set in the clear: import it with its certificate (request certificate import), then it is kept sealed</source>
        <translation>ein privater Schlüssel wird nicht im Klartext gesetzt: mit seinem Zertifikat importiert (request certificate import) wird er versiegelt gehalten</translation>
    </message>
    <message>
        <source>there is no certificate %1 in %2</source>
        <translation>es gibt kein Zertifikat %1 in %2</translation>
    </message>
    <message>
        <source>there is no certificate location %1</source>
        <translation>den Zertifikatsort %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is a request: it goes out as PEM, without key</source>
        <translation>%1 ist eine Anforderung: sie geht als PEM ohne Schlüssel hinaus</translation>
    </message>
    <message>
        <source>a PKCS#12 file needs a passphrase</source>
        <translation>eine PKCS#12-Datei braucht eine Passphrase</translation>
    </message>
    <message>
        <source>a private key is exported under a passphrase only</source>
        <translation>ein privater Schlüssel wird nur unter einer Passphrase exportiert</translation>
    </message>
    <message>
        <source>the private key of %1 is not to be exported</source>
        <translation>der private Schlüssel von %1 soll nicht exportiert werden</translation>
    </message>
    <message>
        <source>this format holds no private key; PEM and PKCS#12 do</source>
        <translation>dieses Format enthält keinen privaten Schlüssel; PEM und PKCS#12 schon</translation>
    </message>
    <message>
        <source>nothing is to be imported</source>
        <translation>nichts soll importiert werden</translation>
    </message>
    <message>
        <source>the certificate %1 is not what it was any more</source>
        <translation>das Zertifikat %1 ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>the certificate does not answer the pending request %1</source>
        <translation>das Zertifikat beantwortet nicht die offene Anforderung %1</translation>
    </message>
    <message>
        <source>the private key does not fit the certificate</source>
        <translation>der private Schlüssel passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>the request %1 is not what it was any more</source>
        <translation>die Anforderung %1 ist nicht mehr, was sie war</translation>
    </message>
    <message>
        <source>there is a certificate %1 already</source>
        <translation>es gibt schon ein Zertifikat %1</translation>
    </message>
    <message>
        <source>there is no certificate in it%1</source>
        <translation>darin ist kein Zertifikat%1</translation>
    </message>
    <message>
        <source>two certificates can&apos;t both be called %1</source>
        <translation>zwei Zertifikate können nicht beide %1 heißen</translation>
    </message>
    <message>
        <source>wrong passphrase: the private key or file can&apos;t be opened</source>
        <translation>falsche Passphrase: der private Schlüssel oder die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it is encrypted: a passphrase is needed</source>
        <translation>es ist verschlüsselt: eine Passphrase ist nötig</translation>
    </message>
    <message>
        <source>%1 is no certificate yet: %2</source>
        <translation>%1 ist noch kein Zertifikat: %2</translation>
    </message>
    <message>
        <source>%1 is no certificate yet</source>
        <translation>%1 ist noch kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 is not on hold: only a hold can be taken back, a revocation is final</source>
        <translation>%1 ist nicht ausgesetzt: nur eine Aussetzung kann zurückgenommen werden, ein Widerruf ist endgültig</translation>
    </message>
    <message>
        <source>%1 is revoked already</source>
        <translation>%1 ist schon widerrufen</translation>
    </message>
    <message>
        <source>%1 signed itself: nobody can revoke it; delete it where it is trusted</source>
        <translation>%1 hat sich selbst signiert: niemand kann es widerrufen; dort löschen, wo ihm vertraut wird</translation>
    </message>
    <message>
        <source>no valid certificate was issued here to %1</source>
        <translation>für %1 wurde hier kein gültiges Zertifikat ausgestellt</translation>
    </message>
    <message>
        <source>the CA that signed %1 is not here with its key: %2 has to revoke it</source>
        <translation>die CA, die %1 signiert hat, ist nicht mit ihrem Schlüssel hier: %2 muss es widerrufen</translation>
    </message>
    <message>
        <source>the next update must come after this one</source>
        <translation>die nächste Ausgabe muss nach dieser kommen</translation>
    </message>
    <message>
        <source>what was issued to %1 is revoked already</source>
        <translation>was für %1 ausgestellt wurde, ist schon widerrufen</translation>
    </message>
    <message>
        <source>there is no CA certificate %1</source>
        <translation>es gibt kein CA-Zertifikat %1</translation>
    </message>
    <message>
        <source>there is no CA certificate named %1</source>
        <translation>es gibt kein CA-Zertifikat namens %1</translation>
    </message>
    <message>
        <source>certificate %1 is no CA</source>
        <translation>das Zertifikat %1 ist keine CA</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>ein Zertifikat ist 1 bis %1 Tage gültig</translation>
    </message>
    <message>
        <source>only a CA signs itself: %1 needs a CA that signs it</source>
        <translation>nur eine CA signiert sich selbst: %1 braucht eine CA, die es signiert</translation>
    </message>
    <message>
        <source>there is no certificate named %1</source>
        <translation>es gibt kein Zertifikat namens %1</translation>
    </message>
    <message>
        <source>the profile has $UDID: say which device it stands for</source>
        <translation>das Profil hat $UDID: für welches Gerät es steht, muss gesagt werden</translation>
    </message>
    <message>
        <source>there is no SCEP profile %1</source>
        <translation>es gibt kein SCEP-Profil %1</translation>
    </message>
    <message>
        <source>there is no certificate to judge</source>
        <translation>es gibt kein Zertifikat zu prüfen</translation>
    </message>
    <message>
        <source>the CA that should sign has expired</source>
        <translation>die CA, die signieren soll, ist abgelaufen</translation>
    </message>
    <message>
        <source>this device is not managed</source>
        <translation>dieses Gerät wird nicht verwaltet</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>there is no certificate here that %1 has signed</source>
        <translation>hier ist kein Zertifikat, das %1 signiert hat</translation>
    </message>
    <message>
        <source>%1 is %2 itself or below it: it can&apos;t sign it</source>
        <translation>%1 ist %2 selbst oder steht darunter: es kann es nicht signieren</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>%1 wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>the CA that signed %1 is not here: %2 has to renew it</source>
        <translation>die CA, die %1 signiert hat, ist nicht hier: %2 muss es erneuern</translation>
    </message>
    <message>
        <source>certificate %1 is used by: %2</source>
        <translation>das Zertifikat %1 wird benutzt von: %2</translation>
    </message>
    <message>
        <source>wrong passphrase, or the PKCS#12 file was altered</source>
        <translation>falsche Passphrase, oder die PKCS#12-Datei wurde verändert</translation>
    </message>
    <message>
        <source>an encrypted key needs a passphrase</source>
        <translation>ein verschlüsselter Schlüssel braucht eine Passphrase</translation>
    </message>
    <message>
        <source>no private key in the text</source>
        <translation>kein privater Schlüssel im Text</translation>
    </message>
    <message>
        <source>no certificate in the text</source>
        <translation>kein Zertifikat im Text</translation>
    </message>
    <message>
        <source>this kind of private key is not supported: %1</source>
        <translation>diese Art von privatem Schlüssel wird nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate %1</source>
        <translation>der private Schlüssel gehört nicht zum Zertifikat %1</translation>
    </message>
    <message>
        <source>the end line of a PEM block is missing: %1</source>
        <translation>die Schlusszeile eines PEM-Blocks fehlt: %1</translation>
    </message>
    <message>
        <source>not an IP address: %1</source>
        <translation>keine IP-Adresse: %1</translation>
    </message>
    <message>
        <source>no such subject attribute: %1</source>
        <translation>kein solches Inhaberattribut: %1</translation>
    </message>
    <message>
        <source>a subject attribute without &quot;=&quot;</source>
        <translation>ein Inhaberattribut ohne „=“</translation>
    </message>
    <message>
        <source>a fingerprint has hexadecimal digits only</source>
        <translation>ein Fingerabdruck hat nur hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>not a certificate authority: %1</source>
        <translation>keine Zertifizierungsstelle: %1</translation>
    </message>
    <message>
        <source>wrong master passphrase</source>
        <translation>falsche Master-Passphrase</translation>
    </message>
    <message>
        <source>the master passphrase is empty</source>
        <translation>die Master-Passphrase ist leer</translation>
    </message>
    <message>
        <source>no complete answer within the deadline</source>
        <translation>keine vollständige Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>not a URL that can be fetched</source>
        <translation>keine URL, die abgerufen werden kann</translation>
    </message>
    <message>
        <source>only http and https are fetched, not %1</source>
        <translation>nur http und https werden abgerufen, nicht %1</translation>
    </message>
    <message>
        <source>another commit is being carried out</source>
        <translation>ein anderer Commit wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>a commit is being carried out</source>
        <translation>ein Commit wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>a description has at most 512 characters</source>
        <translation>eine Beschreibung hat höchstens 512 Zeichen</translation>
    </message>
    <message>
        <source>a comment has at most 256 characters</source>
        <translation>ein Kommentar hat höchstens 256 Zeichen</translation>
    </message>
    <message>
        <source>Commit lock is already held by %1</source>
        <translation>die Commit-Sperre hält schon %1</translation>
    </message>
    <message>
        <source>Commit lock is held by %1</source>
        <translation>die Commit-Sperre hält %1</translation>
    </message>
    <message>
        <source>Config for scope shared is currently locked by %1</source>
        <translation>die Konfiguration im Bereich shared ist von %1 gesperrt</translation>
    </message>
    <message>
        <source>You already own a config lock for scope shared</source>
        <translation>die Konfigurationssperre für den Bereich shared gehört schon Ihnen</translation>
    </message>
    <message>
        <source>device %1 is not in %2</source>
        <translation>das Gerät %1 ist nicht in %2</translation>
    </message>
    <message>
        <source>device %1 is not managed</source>
        <translation>das Gerät %1 wird nicht verwaltet</translation>
    </message>
    <message>
        <source>device %1 is managed already</source>
        <translation>das Gerät %1 wird schon verwaltet</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>Gerät %1: %2</translation>
    </message>
    <message>
        <source>there is no %1 in the running configuration</source>
        <translation>in der laufenden Konfiguration gibt es kein %1</translation>
    </message>
    <message>
        <source>there is no device to push to</source>
        <translation>es gibt kein Gerät für den Push</translation>
    </message>
    <message>
        <source>it is in no template stack and no collector group</source>
        <translation>es ist in keinem Template-Stack und keiner Collector-Gruppe</translation>
    </message>
    <message>
        <source>not a software version such as 10.1.6-h3: %1</source>
        <translation>keine Softwareversion wie 10.1.6-h3: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1: larger than 16 MiB</source>
        <translation>%1: größer als 16 MiB</translation>
    </message>
    <message>
        <source>there is no device group %1</source>
        <translation>es gibt keine Gerätegruppe %1</translation>
    </message>
    <message>
        <source>the candidate was changed meanwhile</source>
        <translation>der Kandidat wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>there is no edit to take back</source>
        <translation>es gibt keine Änderung zurückzunehmen</translation>
    </message>
    <message>
        <source>the running configuration has changed since: it is version %1 now</source>
        <translation>die laufende Konfiguration hat sich seither geändert: sie ist jetzt Version %1</translation>
    </message>
    <message>
        <source>no configuration version %1</source>
        <translation>keine Konfigurationsversion %1</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>this is no answer to `show devices all`</source>
        <translation>das ist keine Antwort auf `show devices all`</translation>
    </message>
    <message>
        <source>the new passphrase needs at least %1 characters</source>
        <translation>die neue Passphrase braucht mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>the passphrase needs at least %1 characters</source>
        <translation>die Passphrase braucht mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>the passphrase was changed meanwhile</source>
        <translation>die Passphrase wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants a value</source>
        <translation>„%1“ verlangt einen Wert</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>no filter is called &apos;%1&apos;</source>
        <translation>kein Filter heißt „%1“</translation>
    </message>
    <message>
        <source>no state is called &apos;%1&apos;</source>
        <translation>kein Zustand heißt „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no order: use : or ~</source>
        <translation>„%1“ hat keine Ordnung: : oder ~ benutzen</translation>
    </message>
    <message>
        <source>expires wants days, as in expires&lt;30d</source>
        <translation>expires verlangt Tage, wie in expires&lt;30d</translation>
    </message>
    <message>
        <source>os wants a version, as in os&lt;8.0</source>
        <translation>os verlangt eine Version, wie in os&lt;8.0</translation>
    </message>
    <message>
        <source>this is no pair file</source>
        <translation>das ist keine Paardatei</translation>
    </message>
    <message>
        <source>the pair file: %1</source>
        <translation>die Paardatei: %1</translation>
    </message>
    <message>
        <source>this manager holds devices, certificates or settings already: only an empty one can join a pair</source>
        <translation>dieser Manager hält schon Geräte, Zertifikate oder Einstellungen: nur ein leerer kann einem Paar beitreten</translation>
    </message>
    <message>
        <source>this manager is not one of a pair</source>
        <translation>dieser Manager gehört zu keinem Paar</translation>
    </message>
    <message>
        <source>this manager is suspended: make it functional first</source>
        <translation>dieser Manager ist ausgesetzt: erst in Betrieb nehmen</translation>
    </message>
    <message>
        <source>this manager serves already</source>
        <translation>dieser Manager bedient die Geräte schon</translation>
    </message>
    <message>
        <source>the HA peer is not connected</source>
        <translation>der HA-Partner ist nicht verbunden</translation>
    </message>
    <message>
        <source>nobody would serve: the HA peer is not connected</source>
        <translation>niemand würde die Geräte bedienen: der HA-Partner ist nicht verbunden</translation>
    </message>
    <message>
        <source>no CA named %1 has its key here</source>
        <translation>keine CA namens %1 hat ihren Schlüssel hier</translation>
    </message>
    <message>
        <source>a delay is 0 to %1 seconds</source>
        <translation>eine Verzögerung ist 0 bis %1 Sekunden</translation>
    </message>
    <message>
        <source>%1 is no CA</source>
        <translation>%1 ist keine CA</translation>
    </message>
    <message>
        <source>%1 is signed by the old CA</source>
        <translation>%1 ist von der alten CA signiert</translation>
    </message>
    <message>
        <source>no certificate profile trusts %1</source>
        <translation>kein Zertifikatsprofil vertraut %1</translation>
    </message>
    <message>
        <source>custom server communication has no certificate: nothing to move</source>
        <translation>die eigene Serverkommunikation hat kein Zertifikat: nichts zu wechseln</translation>
    </message>
    <message>
        <source>say which device: its serial number</source>
        <translation>welches Gerät: seine Seriennummer angeben</translation>
    </message>
    <message>
        <source>no device group named %1</source>
        <translation>keine Gerätegruppe namens %1</translation>
    </message>
    <message>
        <source>no template stack named %1</source>
        <translation>kein Template-Stack namens %1</translation>
    </message>
    <message>
        <source>no certificate named %1</source>
        <translation>kein Zertifikat namens %1</translation>
    </message>
    <message>
        <source>no SCEP profile named %1</source>
        <translation>kein SCEP-Profil namens %1</translation>
    </message>
    <message>
        <source>no template named %1</source>
        <translation>kein Template namens %1</translation>
    </message>
    <message>
        <source>the configuration changed before this could be predicted</source>
        <translation>die Konfiguration änderte sich, bevor dies vorhergesagt werden konnte</translation>
    </message>
    <message>
        <source>a step is being done</source>
        <translation>ein Schritt wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>no workflow is under way</source>
        <translation>kein Ablauf ist im Gange</translation>
    </message>
    <message>
        <source>another plan is under way: finish it or put it on hold first</source>
        <translation>ein anderer Plan ist im Gange: erst beenden oder zurückstellen</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>das Fenster endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>a reason has at most %1 characters</source>
        <translation>ein Grund hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>say why: the reason is kept</source>
        <translation>sagen, warum: der Grund wird aufbewahrt</translation>
    </message>
    <message>
        <source>no template stack holds a device</source>
        <translation>kein Template-Stack enthält ein Gerät</translation>
    </message>
    <message>
        <source>a rehearsal is under way</source>
        <translation>ein Probelauf ist im Gange</translation>
    </message>
    <message>
        <source>a rehearsal needs a manager that runs</source>
        <translation>ein Probelauf braucht einen laufenden Manager</translation>
    </message>
    <message>
        <source>no device is connected that could take part</source>
        <translation>kein Gerät ist verbunden, das teilnehmen könnte</translation>
    </message>
    <message>
        <source>the candidate holds other edits than this step&apos;s: commit or revert them first</source>
        <translation>der Kandidat enthält andere Änderungen als die dieses Schritts: erst committen oder verwerfen</translation>
    </message>
    <message>
        <source>devices already come with custom certificates: roll them back first</source>
        <translation>Geräte kommen schon mit eigenen Zertifikaten: erst zurückrollen</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring does not answer</source>
        <translation>der Schlüsselbund des Desktops antwortet nicht</translation>
    </message>
    <message>
        <source>another manager holds the data directory %1; stop it first</source>
        <translation>ein anderer Manager hält das Datenverzeichnis %1; erst beenden</translation>
    </message>
    <message>
        <source>the search was cancelled</source>
        <translation>die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>the passphrase file %1 can&apos;t be read: %2</source>
        <translation>die Passphrase-Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>the passphrase file %1 is empty</source>
        <translation>die Passphrase-Datei %1 ist leer</translation>
    </message>
    <message>
        <source>the passphrase file can&apos;t be removed: %1</source>
        <translation>die Passphrase-Datei lässt sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>%1 is not a directory</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
        <source>there is no store</source>
        <translation>es gibt keinen Speicher</translation>
    </message>
    <message>
        <source>no certificate with serial number %1 was issued here</source>
        <translation>hier wurde kein Zertifikat mit der Seriennummer %1 ausgestellt</translation>
    </message>
    <message>
        <source>the data was written by a newer version of Handfast</source>
        <translation>die Daten stammen von einer neueren Version von Handfast</translation>
    </message>
    <message>
        <source>the data is of an older version: open it with this one first</source>
        <translation>die Daten sind von einer älteren Version: öffnen Sie sie zuerst mit dieser</translation>
    </message>
    <message>
        <source>wrong passphrase, or the encrypted key is damaged</source>
        <translation>falsche Passphrase, oder der verschlüsselte Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>wrong passphrase, or the encrypted part is damaged</source>
        <translation>falsche Passphrase, oder der verschlüsselte Teil ist beschädigt</translation>
    </message>
    <message>
        <source>the key is encrypted and needs a passphrase</source>
        <translation>der Schlüssel ist verschlüsselt und braucht eine Passphrase</translation>
    </message>
    <message>
        <source>a private key of a kind that TLS does not use here</source>
        <translation>ein privater Schlüssel einer Art, die TLS hier nicht verwendet</translation>
    </message>
    <message>
        <source>the key&apos;s encryption is not available</source>
        <translation>die Verschlüsselung des Schlüssels ist nicht verfügbar</translation>
    </message>
    <message>
        <source>not a certificate request</source>
        <translation>keine Zertifikatsanforderung</translation>
    </message>
    <message>
        <source>the request is not signed by the key that it holds</source>
        <translation>die Anforderung ist nicht mit ihrem eigenen Schlüssel signiert</translation>
    </message>
    <message>
        <source>a challenge password has at most 255 characters</source>
        <translation>ein Challenge-Passwort hat höchstens 255 Zeichen</translation>
    </message>
    <message>
        <source>an alternative name or URL is empty or not printable ASCII</source>
        <translation>ein alternativer Name oder eine URL ist leer oder kein druckbares ASCII</translation>
    </message>
    <message>
        <source>the value of subject attribute %1 is not well formed</source>
        <translation>der Wert des Inhaberattributs %1 ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>subject attribute %1 is empty or holds a NUL</source>
        <translation>das Inhaberattribut %1 ist leer oder enthält ein NUL</translation>
    </message>
    <message>
        <source>subject attribute %1 can&apos;t have this value</source>
        <translation>das Inhaberattribut %1 kann diesen Wert nicht haben</translation>
    </message>
    <message>
        <source>a revocation list above 10 MiB</source>
        <translation>eine Sperrliste über 10 MiB</translation>
    </message>
    <message>
        <source>not a revocation list</source>
        <translation>keine Sperrliste</translation>
    </message>
    <message>
        <source>bytes after the end of the revocation list</source>
        <translation>Bytes nach dem Ende der Sperrliste</translation>
    </message>
    <message>
        <source>this CA may not sign revocation lists: %1</source>
        <translation>diese CA darf keine Sperrlisten signieren: %1</translation>
    </message>
    <message>
        <source>cannot listen on %1: %2</source>
        <translation>auf %1 kann nicht gelauscht werden: %2</translation>
    </message>
    <message>
        <source>no request in time</source>
        <translation>keine Anfrage innerhalb der Frist</translation>
    </message>
    <message>
        <source>the handshake ended without a judgement</source>
        <translation>der Handshake endete ohne Urteil</translation>
    </message>
    <message>
        <source>the peer left without a request</source>
        <translation>die Gegenstelle ging ohne Anfrage</translation>
    </message>
    <message>
        <source>this server does not serve the channel %1</source>
        <translation>dieser Server bedient den Kanal %1 nicht</translation>
    </message>
    <message>
        <source>a message that has no place here</source>
        <translation>eine Nachricht, die nicht hierher gehört</translation>
    </message>
    <message>
        <source>a serial that is none</source>
        <translation>keine gültige Seriennummer</translation>
    </message>
    <message>
        <source>an unknown channel</source>
        <translation>ein unbekannter Kanal</translation>
    </message>
    <message>
        <source>no handshake within %1</source>
        <translation>kein Handshake innerhalb von %1</translation>
    </message>
    <message>
        <source>no hello within %1</source>
        <translation>kein Hello innerhalb von %1</translation>
    </message>
    <message>
        <source>a newer connection claims the same serial</source>
        <translation>eine neuere Verbindung nennt dieselbe Seriennummer</translation>
    </message>
    <message>
        <source>the peer ended the connection before the session was up</source>
        <translation>die Gegenstelle beendete die Verbindung, bevor die Sitzung stand</translation>
    </message>
    <message>
        <source>the peer refused us with alert %1</source>
        <translation>die Gegenstelle lehnte uns mit dem Alert %1 ab</translation>
    </message>
    <message>
        <source>the peer did not prove that it has the certificate&apos;s key</source>
        <translation>die Gegenstelle bewies nicht, dass sie den Schlüssel des Zertifikats hat</translation>
    </message>
    <message>
        <source>the manager sent the alert %1</source>
        <translation>der Manager sandte den Alert %1</translation>
    </message>
    <message>
        <source>the connection ended during the handshake: %1</source>
        <translation>die Verbindung endete während des Handshakes: %1</translation>
    </message>
    <message>
        <source>the connection ended before a welcome: %1</source>
        <translation>die Verbindung endete vor dem Welcome: %1</translation>
    </message>
    <message>
        <source>nothing came within the deadline</source>
        <translation>innerhalb der Frist kam nichts</translation>
    </message>
    <message>
        <source>something else came in the place of a welcome</source>
        <translation>statt des Welcome kam etwas anderes</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>die Verbindung endete</translation>
    </message>
    <message>
        <source>%1 certificates to %2</source>
        <translation>%1 Zertifikate bis %2</translation>
    </message>
    <message>
        <source>%1 security bits, %2 are needed</source>
        <translation>%1 Sicherheitsbits, %2 werden gebraucht</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>revoked at %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>unknown, admitted</source>
        <translation>unbekannt, zugelassen</translation>
    </message>
    <message>
        <source>unavailable, admitted</source>
        <translation>nicht verfügbar, zugelassen</translation>
    </message>
    <message>
        <source>dates are not judged: %1</source>
        <translation>Daten werden nicht beurteilt: %1</translation>
    </message>
    <message>
        <source>the CRL is from the future</source>
        <translation>die CRL ist aus der Zukunft</translation>
    </message>
    <message>
        <source>the key that signed the CRL may not sign CRLs</source>
        <translation>der Schlüssel, der die CRL signierte, darf keine CRLs signieren</translation>
    </message>
    <message>
        <source>the signer of the CRL has no good path to the same root</source>
        <translation>der Unterzeichner der CRL hat keinen gültigen Pfad zur selben Root</translation>
    </message>
    <message>
        <source>only a delta CRL of %1 is at hand, its base is missing</source>
        <translation>nur eine Delta-CRL von %1 liegt vor, ihre Basis fehlt</translation>
    </message>
    <message>
        <source>the CRLs of %1 at hand are of another key of that name or leave out reasons</source>
        <translation>die vorliegenden CRLs von %1 sind von einem anderen Schlüssel dieses Namens oder lassen Gründe aus</translation>
    </message>
    <message>
        <source>no path to %1, which could revoke it</source>
        <translation>kein Pfad zu %1, die es widerrufen könnte</translation>
    </message>
    <message>
        <source>it sent %1 certificates; at most %2 are looked at</source>
        <translation>sie sandte %1 Zertifikate; höchstens %2 werden angesehen</translation>
    </message>
    <message>
        <source>no certificate policy that is demanded holds over the whole path</source>
        <translation>keine verlangte Zertifikatsrichtlinie gilt über den ganzen Pfad</translation>
    </message>
    <message>
        <source>it has an extension twice</source>
        <translation>es hat eine Erweiterung zweimal</translation>
    </message>
    <message>
        <source>OpenSSL could not judge the path</source>
        <translation>OpenSSL konnte den Pfad nicht beurteilen</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>a factory certificate does not count as a custom one</source>
        <translation>ein Werkszertifikat zählt nicht als eigenes</translation>
    </message>
    <message>
        <source>any issuer is admitted: certificate profile None</source>
        <translation>jeder Aussteller ist zugelassen: Zertifikatsprofil „Keines“</translation>
    </message>
    <message>
        <source>no path to a trusted root</source>
        <translation>kein Pfad zu einer vertrauenswürdigen Root</translation>
    </message>
    <message>
        <source>a factory certificate, and only custom certificates are allowed</source>
        <translation>ein Werkszertifikat, und nur eigene Zertifikate sind erlaubt</translation>
    </message>
    <message>
        <source>no handshake, a chain only</source>
        <translation>kein Handshake, nur eine Kette</translation>
    </message>
    <message>
        <source>%1 is not within %2 to %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>a common cipher suite was found</source>
        <translation>eine gemeinsame Cipher-Suite wurde gefunden</translation>
    </message>
    <message>
        <source>no common TLS version</source>
        <translation>keine gemeinsame TLS-Version</translation>
    </message>
    <message>
        <source>no cipher suite in common</source>
        <translation>keine gemeinsame Cipher-Suite</translation>
    </message>
    <message>
        <source>sent alone</source>
        <translation>allein gesendet</translation>
    </message>
    <message>
        <source>sent with %1 more</source>
        <translation>mit %1 weiteren gesendet</translation>
    </message>
    <message>
        <source>the handshake ended before it</source>
        <translation>der Handshake endete vorher</translation>
    </message>
    <message>
        <source>the peer sent no certificate</source>
        <translation>die Gegenstelle sandte kein Zertifikat</translation>
    </message>
    <message>
        <source>no minimum is set</source>
        <translation>kein Minimum ist gesetzt</translation>
    </message>
    <message>
        <source>no path to judge</source>
        <translation>kein Pfad zu prüfen</translation>
    </message>
    <message>
        <source>all keys and signatures have %1 bits or more</source>
        <translation>alle Schlüssel und Signaturen haben mindestens %1 Bit</translation>
    </message>
    <message>
        <source>not claimed yet: it comes with the hello</source>
        <translation>noch nicht genannt: es kommt mit dem Hello</translation>
    </message>
    <message>
        <source>claims %1, the certificate holds %2</source>
        <translation>nennt %1, das Zertifikat enthält %2</translation>
    </message>
    <message>
        <source>claims %1, which stands in the CN, but the profile&apos;s username field is not Subject common-name</source>
        <translation>nennt %1, das im CN steht, aber das Benutzernamenfeld des Profils ist nicht Subject common-name</translation>
    </message>
    <message>
        <source>the user name is to stand in the %1, the certificate holds %2</source>
        <translation>der Benutzername soll im %1 stehen, das Zertifikat enthält %2</translation>
    </message>
    <message>
        <source>the peer is a client</source>
        <translation>die Gegenstelle ist ein Client</translation>
    </message>
    <message>
        <source>the peer is a server</source>
        <translation>die Gegenstelle ist ein Server</translation>
    </message>
    <message>
        <source>factory certificates name no address</source>
        <translation>Werkszertifikate nennen keine Adresse</translation>
    </message>
    <message>
        <source>check server identity is off</source>
        <translation>die Prüfung der Serveridentität ist aus</translation>
    </message>
    <message>
        <source>dialled %1, the certificate holds %2</source>
        <translation>angewählt wurde %1, das Zertifikat enthält %2</translation>
    </message>
    <message>
        <source>a CA above it may not have certificates name %1, which stands in the %2</source>
        <translation>eine CA darüber darf keine Zertifikate auf %1 ausstellen, das im %2 steht</translation>
    </message>
    <message>
        <source>check authorization list is off</source>
        <translation>die Prüfung der Autorisierungsliste ist aus</translation>
    </message>
    <message>
        <source>factory certificates are authorized by serial</source>
        <translation>Werkszertifikate werden nach Seriennummer zugelassen</translation>
    </message>
    <message>
        <source>none of %1 entries fits %2</source>
        <translation>keiner von %1 Einträgen passt zu %2</translation>
    </message>
    <message>
        <source>the list is empty and checked: nobody is authorized</source>
        <translation>die Liste ist leer und wird geprüft: niemand ist zugelassen</translation>
    </message>
    <message>
        <source>not asked on this channel</source>
        <translation>auf diesem Kanal nicht gefragt</translation>
    </message>
    <message>
        <source>%1 is no managed device</source>
        <translation>%1 ist kein verwaltetes Gerät</translation>
    </message>
    <message>
        <source>authorization by serial is off</source>
        <translation>die Zulassung nach Seriennummer ist aus</translation>
    </message>
    <message>
        <source>any use is admitted</source>
        <translation>jede Verwendung ist zugelassen</translation>
    </message>
    <message>
        <source>%1, %2 is needed</source>
        <translation>%1, %2 ist nötig</translation>
    </message>
    <message>
        <source>its key usage does not allow %1</source>
        <translation>die Schlüsselverwendung erlaubt kein %1</translation>
    </message>
    <message>
        <source>as a CA it may not issue for %1</source>
        <translation>als CA darf es nicht für %1 ausstellen</translation>
    </message>
    <message>
        <source>no extended key usage: good for both sides</source>
        <translation>keine erweiterte Schlüsselverwendung: gut für beide Seiten</translation>
    </message>
    <message>
        <source>the responder does not know it</source>
        <translation>der Responder kennt es nicht</translation>
    </message>
    <message>
        <source>the responder does not know it%1</source>
        <translation>der Responder kennt es nicht%1</translation>
    </message>
    <message>
        <source>no status could be retrieved%1</source>
        <translation>kein Status konnte geholt werden%1</translation>
    </message>
    <message>
        <source>no revocation check</source>
        <translation>keine Widerrufsprüfung</translation>
    </message>
    <message>
        <source>not looked up</source>
        <translation>nicht abgefragt</translation>
    </message>
    <message>
        <source>only a trusted root</source>
        <translation>nur eine vertrauenswürdige Root</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>valid from %1 to %2, judged at %3</source>
        <translation>gültig von %1 bis %2, geprüft um %3</translation>
    </message>
    <message>
        <source>valid from %1 to %2, expired and admitted: block expired is off</source>
        <translation>gültig von %1 bis %2, abgelaufen und zugelassen: „Sitzungen mit abgelaufenen Zertifikaten sperren“ ist aus</translation>
    </message>
    <message>
        <source>the path expires at %1</source>
        <translation>der Pfad läuft um %1 ab</translation>
    </message>
    <message>
        <source>the CRL has lapsed</source>
        <translation>die CRL ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: its next was due at %2</source>
        <translation>%1: die nächste war um %2 fällig</translation>
    </message>
    <message>
        <source>the signature of the CRL is wrong</source>
        <translation>die Signatur der CRL ist falsch</translation>
    </message>
    <message>
        <source>the CRL covers other certificates of this issuer</source>
        <translation>die CRL betrifft andere Zertifikate dieses Ausstellers</translation>
    </message>
    <message>
        <source>the CRL has a critical extension that is not understood</source>
        <translation>die CRL hat eine kritische Erweiterung, die nicht verstanden wird</translation>
    </message>
    <message>
        <source>no CRL of %1 is at hand</source>
        <translation>keine CRL von %1 ist zur Hand</translation>
    </message>
    <message>
        <source>%1 intermediate CAs, at most %2 are admitted</source>
        <translation>%1 Zwischen-CAs, höchstens %2 sind zugelassen</translation>
    </message>
    <message>
        <source>the profile holds no CA</source>
        <translation>das Profil enthält keine CA</translation>
    </message>
    <message>
        <source>none of the CAs of its issuer&apos;s name has signed it</source>
        <translation>keine der CAs mit dem Namen des Ausstellers hat es signiert</translation>
    </message>
    <message>
        <source>the profile holds an intermediate CA but not the root above it</source>
        <translation>das Profil enthält eine Zwischen-CA, aber nicht die Root darüber</translation>
    </message>
    <message>
        <source>it is self-signed and no CA of the profile</source>
        <translation>es ist selbstsigniert und keine CA des Profils</translation>
    </message>
    <message>
        <source>its issuer, %1, was not sent and is no CA of the profile</source>
        <translation>sein Aussteller, %1, wurde nicht gesendet und ist keine CA des Profils</translation>
    </message>
    <message>
        <source>no CA of the profile has issued it</source>
        <translation>keine CA des Profils hat es ausgestellt</translation>
    </message>
    <message>
        <source>the device refuses the manager: %1</source>
        <translation>das Gerät lehnt den Manager ab: %1</translation>
    </message>
    <message>
        <source>the manager refuses the device: %1</source>
        <translation>der Manager lehnt das Gerät ab: %1</translation>
    </message>
    <message>
        <source>the client refuses the server: %1</source>
        <translation>der Client lehnt den Server ab: %1</translation>
    </message>
    <message>
        <source>the server refuses the client: %1</source>
        <translation>der Server lehnt den Client ab: %1</translation>
    </message>
    <message>
        <source>it is no longer set to connect there</source>
        <translation>es ist nicht mehr eingestellt, sich dorthin zu verbinden</translation>
    </message>
    <message>
        <source>its server serves nobody there any more</source>
        <translation>sein Server bedient dort niemanden mehr</translation>
    </message>
    <message>
        <source>which of its servers will take it is not known</source>
        <translation>welcher seiner Server es annimmt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what its server runs is not known</source>
        <translation>was sein Server ausführt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its certificate has not been seen</source>
        <translation>sein Zertifikat wurde nicht gesehen</translation>
    </message>
    <message>
        <source>would be refused at its next reconnect: %1</source>
        <translation>würde bei der nächsten Neuverbindung abgelehnt: %1</translation>
    </message>
    <message>
        <source>OCSP %1: no answer within %2</source>
        <translation>OCSP %1: keine Antwort innerhalb %2</translation>
    </message>
    <message>
        <source>OCSP: neither the certificate nor the profile names a responder</source>
        <translation>OCSP: weder das Zertifikat noch das Profil nennt einen Responder</translation>
    </message>
    <message>
        <source>CRL: no time was left for it</source>
        <translation>CRL: dafür blieb keine Zeit</translation>
    </message>
    <message>
        <source>CRL: none of its issuer is at hand</source>
        <translation>CRL: keine seines Ausstellers ist zur Hand</translation>
    </message>
    <message>
        <source>CRL: not there within %1</source>
        <translation>CRL: nicht innerhalb %1 da</translation>
    </message>
    <message>
        <source>CRL: the certificate names no distribution point</source>
        <translation>CRL: das Zertifikat nennt keinen Verteilungspunkt</translation>
    </message>
    <message>
        <source>its issuer is not known</source>
        <translation>sein Aussteller ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is below %2 and would go with it</source>
        <translation>%1 liegt unter %2 und ginge mit</translation>
    </message>
    <message>
        <source>%1 has not signed %2</source>
        <translation>%1 hat %2 nicht signiert</translation>
    </message>
    <message>
        <source>no CA is here that has signed %1</source>
        <translation>hier ist keine CA, die %1 signiert hat</translation>
    </message>
    <message>
        <source>no CA is here that has signed the server certificate</source>
        <translation>hier ist keine CA, die das Serverzertifikat signiert hat</translation>
    </message>
    <message>
        <source>this manager is not one of a pair: set high availability up</source>
        <translation>dieser Manager gehört zu keinem Paar: richten Sie Hochverfügbarkeit ein</translation>
    </message>
    <message>
        <source>the server&apos;s certificate profile has no CA whose key is here: name one</source>
        <translation>das Zertifikatsprofil des Servers hat keine CA, deren Schlüssel hier ist: nennen Sie eine</translation>
    </message>
    <message>
        <source>custom certificates only are allowed: say the file for its bundle, which brings its certificate to it first</source>
        <translation>nur eigene Zertifikate sind erlaubt: nennen Sie die Datei für sein Bundle, das ihm zuerst sein Zertifikat bringt</translation>
    </message>
    <message>
        <source>the CA of the manager&apos;s server certificate is not here</source>
        <translation>die CA des Serverzertifikats des Managers ist nicht hier</translation>
    </message>
    <message>
        <source>template stack %1 holds no template</source>
        <translation>der Template-Stack %1 enthält kein Template</translation>
    </message>
    <message>
        <source>there is no Log Collector %1</source>
        <translation>es gibt keinen Log Collector %1</translation>
    </message>
    <message>
        <source>custom server communication has no certificate: use server-side</source>
        <translation>die eigene Serverkommunikation hat kein Zertifikat: nehmen Sie server-side</translation>
    </message>
    <message>
        <source>say which WildFire appliance: its serial number</source>
        <translation>nennen Sie die WildFire-Appliance: ihre Seriennummer</translation>
    </message>
    <message>
        <source>no WildFire appliance %1 is managed</source>
        <translation>keine WildFire-Appliance %1 wird verwaltet</translation>
    </message>
    <message>
        <source>say the address by which firewalls reach the appliance</source>
        <translation>nennen Sie die Adresse, unter der Firewalls die Appliance erreichen</translation>
    </message>
    <message>
        <source>say the directory for the appliance&apos;s files</source>
        <translation>nennen Sie den Ordner für die Dateien der Appliance</translation>
    </message>
    <message>
        <source>no CA is here whose key could sign its certificate: name one</source>
        <translation>hier ist keine CA, deren Schlüssel ihr Zertifikat signieren könnte: nennen Sie eine</translation>
    </message>
    <message>
        <source>the configuration is being changed while its effect is predicted: try again</source>
        <translation>die Konfiguration wird geändert, während ihre Wirkung vorhergesagt wird: versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>open conditions: %1</source>
        <translation>offene Bedingungen: %1</translation>
    </message>
    <message>
        <source>the plan could not be saved: %1</source>
        <translation>der Plan konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>the step to do is %1</source>
        <translation>zu tun ist der Schritt %1</translation>
    </message>
    <message>
        <source>no workflow has been started</source>
        <translation>kein Ablauf wurde begonnen</translation>
    </message>
    <message>
        <source>the workflow %1 is not finished: finish it, put it on hold (request migration hold), or roll it back (request migration rollback)</source>
        <translation>der Ablauf %1 ist nicht fertig: beenden Sie ihn, stellen Sie ihn zurück (request migration hold) oder nehmen Sie ihn zurück (request migration rollback)</translation>
    </message>
    <message>
        <source>no step has been done</source>
        <translation>kein Schritt wurde ausgeführt</translation>
    </message>
    <message>
        <source>there is no such step</source>
        <translation>diesen Schritt gibt es nicht</translation>
    </message>
    <message>
        <source>%1; the candidate has been edited meanwhile, so what this step had already put there stays</source>
        <translation>%1; der Kandidat wurde inzwischen bearbeitet, darum bleibt, was dieser Schritt schon eingetragen hatte</translation>
    </message>
    <message>
        <source>there is no plan %1</source>
        <translation>es gibt keinen Plan %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time: %2</source>
        <translation>„%1“ ist keine Zeitangabe: %2</translation>
    </message>
    <message>
        <source>this step has no open condition %1</source>
        <translation>dieser Schritt hat keine offene Bedingung %1</translation>
    </message>
    <message>
        <source>%1 is still being worked out: try again</source>
        <translation>%1 wird noch ermittelt: versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>nobody can override %1</source>
        <translation>niemand kann %1 übergehen</translation>
    </message>
    <message>
        <source>this plan is under way: abandon it or put it on hold first</source>
        <translation>dieser Plan läuft: brechen Sie ihn ab oder stellen Sie ihn erst zurück</translation>
    </message>
    <message>
        <source>outside of the maintenance window (%1): maintenance-window can be overridden for a reason</source>
        <translation>außerhalb des Wartungsfensters (%1): maintenance-window lässt sich mit einem Grund übergehen</translation>
    </message>
    <message>
        <source>no change needs leave: %1</source>
        <translation>keine Änderung braucht Erlaubnis: %1</translation>
    </message>
    <message>
        <source>the maintenance window is open</source>
        <translation>das Wartungsfenster ist offen</translation>
    </message>
    <message>
        <source>there is no maintenance window</source>
        <translation>es gibt kein Wartungsfenster</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3</source>
        <translation>%1 ist von %2 bis %3</translation>
    </message>
    <message>
        <source>the saved migration plan can&apos;t be read (%1): abandon it first</source>
        <translation>der gespeicherte Migrationsplan ist nicht lesbar (%1): brechen Sie ihn erst ab</translation>
    </message>
    <message>
        <source>%1 of %2 failed in wave %3</source>
        <translation>%1 von %2 scheiterten in Welle %3</translation>
    </message>
    <message>
        <source>it was interrupted, and the candidate holds other edits beside its own: commit or revert them</source>
        <translation>er wurde unterbrochen, und der Kandidat enthält noch andere Änderungen: committen oder verwerfen Sie diese</translation>
    </message>
    <message>
        <source>the list has ended, and no newer one has come</source>
        <translation>die Liste ist abgelaufen, und keine neuere ist gekommen</translation>
    </message>
    <message>
        <source>the SCEP server has not issued its certificate yet, and %1</source>
        <translation>der SCEP-Server hat sein Zertifikat noch nicht ausgestellt, und %1</translation>
    </message>
    <message>
        <source>its template holds no such SCEP profile</source>
        <translation>sein Template enthält kein solches SCEP-Profil</translation>
    </message>
    <message>
        <source>which CA it will be of is not known</source>
        <translation>von welcher CA es sein wird, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the key of its CA is not here</source>
        <translation>der Schlüssel seiner CA ist nicht hier</translation>
    </message>
    <message>
        <source>its CA has expired</source>
        <translation>seine CA ist abgelaufen</translation>
    </message>
    <message>
        <source>its predefined certificate has not been seen</source>
        <translation>sein vordefiniertes Zertifikat wurde noch nicht gesehen</translation>
    </message>
    <message>
        <source>it runs settings that no version here has</source>
        <translation>es läuft mit Einstellungen, die keine Version hier hat</translation>
    </message>
    <message>
        <source>the rehearsal ended without a result</source>
        <translation>der Probelauf endete ohne Ergebnis</translation>
    </message>
    <message>
        <source>no rehearsal is under way</source>
        <translation>kein Probelauf ist im Gange</translation>
    </message>
    <message>
        <source>device %1: %2, expected %3</source>
        <translation>Gerät %1: %2, erwartet %3</translation>
    </message>
    <message>
        <source>%1 devices with %2, expected %3</source>
        <translation>%1 Geräte mit %2, erwartet %3</translation>
    </message>
    <message>
        <source>there are no devices</source>
        <translation>es gibt keine Geräte</translation>
    </message>
    <message>
        <source>there is no device %1</source>
        <translation>es gibt kein Gerät %1</translation>
    </message>
    <message>
        <source>condition %1 of step %2 is %3, expected to be %4</source>
        <translation>Bedingung %1 des Schritts %2 ist %3, erwartet %4</translation>
    </message>
    <message>
        <source>%1 events with %2, expected %3</source>
        <translation>%1 Ereignisse mit %2, erwartet %3</translation>
    </message>
    <message>
        <source>migration: %1, expected %2</source>
        <translation>Migration: %1, erwartet %2</translation>
    </message>
    <message>
        <source>the migration&apos;s step is %1, expected %2</source>
        <translation>der Schritt der Migration ist %1, erwartet %2</translation>
    </message>
    <message>
        <source>no device of a wave has %1</source>
        <translation>kein Gerät einer Welle hat %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>it was done, and should have been refused</source>
        <translation>es wurde ausgeführt und hätte abgelehnt werden sollen</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>es sagt „%1“, erwartet „%2“</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot;, which it should not</source>
        <translation>es sagt „%1“, was es nicht sollte</translation>
    </message>
    <message>
        <source>the configuration lacks: %1</source>
        <translation>der Konfiguration fehlt: %1</translation>
    </message>
    <message>
        <source>the configuration has besides: %1</source>
        <translation>die Konfiguration hat außerdem: %1</translation>
    </message>
    <message>
        <source>the configuration&apos;s lines stand in another order</source>
        <translation>die Zeilen der Konfiguration stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>a scenario is being recorded already: %1</source>
        <translation>ein Szenario wird schon aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>no scenario is being recorded</source>
        <translation>kein Szenario wird aufgezeichnet</translation>
    </message>
    <message>
        <source>%1; it is still being recorded</source>
        <translation>%1; es wird weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>no bundle can be made here</source>
        <translation>hier lässt sich kein Bundle machen</translation>
    </message>
    <message>
        <source>no files can be made here</source>
        <translation>hier lassen sich keine Dateien machen</translation>
    </message>
    <message>
        <source>there was nothing to commit</source>
        <translation>es gab nichts zu committen</translation>
    </message>
    <message>
        <source>this manager has begun to serve meanwhile</source>
        <translation>dieser Manager bedient inzwischen die Geräte</translation>
    </message>
    <message>
        <source>what is here has become newer than what the peer has sent</source>
        <translation>was hier ist, ist neuer geworden als das vom Partner Gesendete</translation>
    </message>
    <message>
        <source>Commit lock is not currently held by %1</source>
        <translation>Die Commit-Sperre wird nicht von %1 gehalten</translation>
    </message>
    <message>
        <source>Config is not currently locked for scope shared by %1</source>
        <translation>Die Konfiguration ist für den Bereich shared nicht von %1 gesperrt</translation>
    </message>
    <message>
        <source>a push is for one stack or group</source>
        <translation>ein Push gilt für einen Stack oder eine Gruppe</translation>
    </message>
    <message>
        <source>applied, but it has not come back with it</source>
        <translation>angewendet, aber es kam damit nicht zurück</translation>
    </message>
    <message>
        <source>its session ended before it answered</source>
        <translation>seine Sitzung endete, bevor es antwortete</translation>
    </message>
    <message>
        <source>reverted by the device: %1</source>
        <translation>vom Gerät zurückgenommen: %1</translation>
    </message>
    <message>
        <source>it came back with another configuration than was pushed</source>
        <translation>es kam mit einer anderen Konfiguration zurück als gepusht</translation>
    </message>
    <message>
        <source>manager restarted</source>
        <translation>Manager neu gestartet</translation>
    </message>
    <message>
        <source>the device reports another configuration than was pushed</source>
        <translation>das Gerät meldet eine andere Konfiguration als gepusht</translation>
    </message>
    <message>
        <source>applied, to be proven by its next session</source>
        <translation>angewendet, die nächste Sitzung muss es beweisen</translation>
    </message>
    <message>
        <source>cancelled after the device had applied it</source>
        <translation>abgebrochen, nachdem das Gerät es angewendet hatte</translation>
    </message>
    <message>
        <source>cancelled after it was sent</source>
        <translation>abgebrochen, nachdem es gesendet war</translation>
    </message>
    <message>
        <source>unchanged: it runs this already</source>
        <translation>unverändert: es läuft schon damit</translation>
    </message>
    <message>
        <source>a push needs a running manager: nobody holds sessions with the devices</source>
        <translation>ein Push braucht einen laufenden Manager: niemand hält Sitzungen mit den Geräten</translation>
    </message>
    <message>
        <source>an operation needs a running manager with live sessions</source>
        <translation>eine Operation braucht einen laufenden Manager mit Sitzungen</translation>
    </message>
    <message>
        <source>applied, but it came with certificate type %1</source>
        <translation>angewendet, aber es kam mit Zertifikatstyp %1</translation>
    </message>
    <message>
        <source>applied, but it came with certificate type %1 and not with %2</source>
        <translation>angewendet, aber es kam mit Zertifikatstyp %1 und nicht mit %2</translation>
    </message>
    <message>
        <source>%1 devices failed</source>
        <translation>%1 Geräte fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 devices failed</source>
        <translation>%1 von %2 Geräten fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 certificates re-issued in the candidate</source>
        <translation>%1 Zertifikate im Kandidaten neu ausgestellt</translation>
    </message>
    <message>
        <source>device %1 is not managed in the running configuration</source>
        <translation>Gerät %1 wird in der laufenden Konfiguration nicht verwaltet</translation>
    </message>
    <message>
        <source>%1: there is no such managed firewall</source>
        <translation>%1: diese verwaltete Firewall gibt es nicht</translation>
    </message>
    <message>
        <source>%1 holds no file of certificates or keys</source>
        <translation>%1 enthält keine Datei mit Zertifikaten oder Schlüsseln</translation>
    </message>
    <message>
        <source>the table %1: %2</source>
        <translation>die Tabelle %1: %2</translation>
    </message>
    <message>
        <source>this is no database of XCA 2.0 or newer: open it with such an XCA once, or export from there as PEM or PKCS#12</source>
        <translation>das ist keine Datenbank von XCA 2.0 oder neuer: öffnen Sie sie einmal damit, oder exportieren Sie dort als PEM oder PKCS#12</translation>
    </message>
    <message>
        <source>this SQLite file is no database of XCA</source>
        <translation>diese SQLite-Datei ist keine XCA-Datenbank</translation>
    </message>
    <message>
        <source>the data directory lacks its %1</source>
        <translation>dem Datenverzeichnis fehlt %1</translation>
    </message>
    <message>
        <source>lists can be late, hang, refuse and be nonsense; %1 is for OCSP alone</source>
        <translation>Listen können spät kommen, hängen, ablehnen und Unsinn sein; %1 gibt es nur bei OCSP</translation>
    </message>
    <message>
        <source>nothing runs here</source>
        <translation>hier läuft nichts</translation>
    </message>
    <message>
        <source>this manager is passive: its HA peer serves</source>
        <translation>dieser Manager ist passiv: sein HA-Partner bedient die Geräte</translation>
    </message>
    <message>
        <source>%1 wants a time, as in %2</source>
        <translation>%1 verlangt eine Zeitangabe, wie in %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants : and a time</source>
        <translation>„%1“ verlangt : und eine Zeitangabe</translation>
    </message>
    <message>
        <source>there is no data directory here</source>
        <translation>hier gibt es kein Datenverzeichnis</translation>
    </message>
    <message>
        <source>there is no data directory that could keep it</source>
        <translation>es gibt kein Datenverzeichnis, das es aufbewahren könnte</translation>
    </message>
    <message>
        <source>the wrapped key is gone</source>
        <translation>der verpackte Schlüssel ist weg</translation>
    </message>
    <message>
        <source>the factory key is gone</source>
        <translation>der Werksschlüssel ist weg</translation>
    </message>
    <message>
        <source>the master passphrase of this manager: %1</source>
        <translation>die Master-Passphrase dieses Managers: %1</translation>
    </message>
    <message>
        <source>the data directory holds no committed configuration</source>
        <translation>das Datenverzeichnis enthält keine committete Konfiguration</translation>
    </message>
    <message>
        <source>no edit was taken back</source>
        <translation>keine Änderung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>er hat keine Adresse</translation>
    </message>
    <message>
        <source>CRLs and OCSP can&apos;t be served at %1: %2</source>
        <translation>CRLs und OCSP lassen sich unter %1 nicht anbieten: %2</translation>
    </message>
    <message>
        <source>ADDRESS:PORT is expected, such as 127.0.0.1:8080 or [::1]:8080, not %1</source>
        <translation>ADRESSE:PORT wird erwartet, wie 127.0.0.1:8080 oder [::1]:8080, nicht %1</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>this manager can&apos;t serve: %1</source>
        <translation>dieser Manager kann keine Geräte bedienen: %1</translation>
    </message>
    <message>
        <source>the HA peer does not have the newest state yet: suspend this manager once both are in sync</source>
        <translation>der HA-Partner hat den neuesten Stand noch nicht: setzen Sie diesen Manager aus, sobald beide gleich sind</translation>
    </message>
    <message>
        <source>the HA peer is connected: suspend it there to take over from it</source>
        <translation>der HA-Partner ist verbunden: setzen Sie ihn dort aus, um zu übernehmen</translation>
    </message>
    <message>
        <source>this manager has never had the state of the pair</source>
        <translation>dieser Manager hatte den Stand des Paars noch nie</translation>
    </message>
    <message>
        <source>only the manager that serves sends its state to the peer</source>
        <translation>nur der aktive Manager sendet seinen Stand an den Partner</translation>
    </message>
    <message>
        <source>the HA peer says what is unknown here</source>
        <translation>der HA-Partner sagt etwas, das hier unbekannt ist</translation>
    </message>
    <message>
        <source>a part of what the HA peer sends can&apos;t be read</source>
        <translation>ein Teil dessen, was der HA-Partner sendet, ist nicht lesbar</translation>
    </message>
    <message>
        <source>what the HA peer says can&apos;t be read</source>
        <translation>was der HA-Partner sagt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the configuration is too large for the HA channel: %1 bytes of at most %2</source>
        <translation>die Konfiguration ist zu groß für den HA-Kanal: %1 Bytes von höchstens %2</translation>
    </message>
    <message>
        <source>the HA peer does not answer to what it was sent</source>
        <translation>der HA-Partner antwortet nicht auf das Gesendete</translation>
    </message>
    <message>
        <source>what the HA peer sends is too long</source>
        <translation>was der HA-Partner sendet, ist zu lang</translation>
    </message>
    <message>
        <source>there is no conversation with the HA peer</source>
        <translation>es besteht keine Verbindung mit dem HA-Partner</translation>
    </message>
    <message>
        <source>the HA peer&apos;s greeting can&apos;t be read</source>
        <translation>die Begrüßung des HA-Partners ist nicht lesbar</translation>
    </message>
    <message>
        <source>a greeting of another conversation came on the HA channel</source>
        <translation>über den HA-Kanal kam eine Begrüßung aus einer anderen Verbindung</translation>
    </message>
    <message>
        <source>the HA peer&apos;s greeting has no place here</source>
        <translation>die Begrüßung des HA-Partners gehört nicht hierher</translation>
    </message>
    <message>
        <source>nobody is expected on the HA channel</source>
        <translation>auf dem HA-Kanal wird niemand erwartet</translation>
    </message>
    <message>
        <source>the HA peer speaks outside of a conversation</source>
        <translation>der HA-Partner sendet außerhalb einer Verbindung</translation>
    </message>
    <message>
        <source>a part of what the HA peer sends is missing</source>
        <translation>ein Teil dessen, was der HA-Partner sendet, fehlt</translation>
    </message>
    <message>
        <source>the HA peer does not speak under the key of this pair: %1</source>
        <translation>der HA-Partner spricht nicht unter dem Schlüssel dieses Paars: %1</translation>
    </message>
    <message>
        <source>the peer serves, too</source>
        <translation>auch der Partner bedient die Geräte</translation>
    </message>
    <message>
        <source>the peer has a newer state</source>
        <translation>der Partner hat einen neueren Stand</translation>
    </message>
    <message>
        <source>the peer is still taking another state</source>
        <translation>der Partner übernimmt noch einen anderen Stand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would drop</source>
        <translation>
            <numerusform>%n würde ausfallen</numerusform>
            <numerusform>%n würden ausfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) would drop</source>
        <translation>
            <numerusform>%n anderes würde ausfallen</numerusform>
            <numerusform>%n andere würden ausfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Port for devices</source>
        <translation>Port für Geräte</translation>
    </message>
    <message>
        <source>Port for CRL and OCSP</source>
        <translation>Port für CRL und OCSP</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>%1 is held by %2 (process %3).</source>
        <translation>%1 ist von %2 belegt (Prozess %3).</translation>
    </message>
    <message>
        <source>%1 is held by a program of another user.</source>
        <translation>%1 ist vom Programm eines anderen Benutzers belegt.</translation>
    </message>
    <message>
        <source>The manager listens at %1.</source>
        <translation>Der Manager lauscht auf %1.</translation>
    </message>
    <message>
        <source>%1 is free; no manager runs.</source>
        <translation>%1 ist frei; es läuft kein Manager.</translation>
    </message>
    <message>
        <source>A manager runs, but nobody listens at %1.</source>
        <translation>Ein Manager läuft, aber niemand lauscht auf %1.</translation>
    </message>
    <message>
        <source>End that program, or let the manager listen at another port.</source>
        <translation>Beenden Sie das Programm, oder lassen Sie den Manager auf einem anderen Port lauschen.</translation>
    </message>
    <message>
        <source>Start the manager anew; its log says more.</source>
        <translation>Starten Sie den Manager neu; sein Log sagt mehr.</translation>
    </message>
    <message>
        <source>%1, with its legacy module.</source>
        <translation>%1, mit dem Legacy-Modul.</translation>
    </message>
    <message>
        <source>%1 lacks its default provider.</source>
        <translation>%1 fehlt der Standard-Provider.</translation>
    </message>
    <message>
        <source>Install libssl3 anew; look for OPENSSL_CONF and OPENSSL_MODULES in the environment.</source>
        <translation>Installieren Sie libssl3 neu; suchen Sie in der Umgebung nach OPENSSL_CONF und OPENSSL_MODULES.</translation>
    </message>
    <message>
        <source>%1 lacks its legacy module: old PKCS#12 files and old SCEP replies can&apos;t be read.</source>
        <translation>%1 fehlt das Legacy-Modul: alte PKCS#12-Dateien und alte SCEP-Antworten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Install libssl3, which has legacy.so; look for OPENSSL_MODULES in the environment.</source>
        <translation>Installieren Sie libssl3, das legacy.so enthält; suchen Sie in der Umgebung nach OPENSSL_MODULES.</translation>
    </message>
    <message>
        <source>The system keeps it synchronised.</source>
        <translation>Das System hält sie synchron.</translation>
    </message>
    <message>
        <source>Synchronised, and %1 s away from the middle one of %2 devices.</source>
        <translation>Synchron, und %1 s von der mittleren der Uhren von %2 Geräten entfernt.</translation>
    </message>
    <message>
        <source>It is %1 s behind the middle one of %2 devices: certificates count as not yet valid here.</source>
        <translation>Sie geht %1 s hinter der mittleren von %2 Geräten: Zertifikate gelten hier als noch nicht gültig.</translation>
    </message>
    <message>
        <source>Set the clock, by timedatectl set-ntp true.</source>
        <translation>Stellen Sie die Uhr, mit timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the middle one of %2 devices: certificates expire early here.</source>
        <translation>Sie geht %1 s vor der mittleren von %2 Geräten: Zertifikate laufen hier zu früh ab.</translation>
    </message>
    <message>
        <source>The system does not keep it synchronised: certificates are judged by it.</source>
        <translation>Das System hält sie nicht synchron: nach ihr werden Zertifikate beurteilt.</translation>
    </message>
    <message>
        <source>Switch time synchronisation on, by timedatectl set-ntp true.</source>
        <translation>Schalten Sie die Zeitsynchronisation ein, mit timedatectl set-ntp true.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring answers.</source>
        <translation>Der Schlüsselbund des Desktops antwortet.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked, or refused.</source>
        <translation>Der Schlüsselbund des Desktops ist gesperrt oder hat abgelehnt.</translation>
    </message>
    <message>
        <source>Unlock it, or let nobody keep the master passphrase.</source>
        <translation>Entsperren Sie ihn, oder lassen Sie niemanden die Master-Passphrase verwahren.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring did not answer within 3 seconds.</source>
        <translation>Der Schlüsselbund des Desktops hat binnen 3 Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Start it anew; the master passphrase can be typed meanwhile.</source>
        <translation>Starten Sie ihn neu; die Master-Passphrase lässt sich solange eintippen.</translation>
    </message>
    <message>
        <source>Nobody has asked it.</source>
        <translation>Niemand hat ihn gefragt.</translation>
    </message>
    <message>
        <source>All fonts of the window are installed.</source>
        <translation>Alle Schriften des Fensters sind installiert.</translation>
    </message>
    <message>
        <source>Fonts are missing: text and icons look otherwise than meant.</source>
        <translation>Es fehlen Schriften: Text und Symbole sehen anders aus als gedacht.</translation>
    </message>
    <message>
        <source>Install %1.</source>
        <translation>Installieren Sie %1.</translation>
    </message>
    <message>
        <source>Without a window nobody can say.</source>
        <translation>Ohne Fenster lässt sich das nicht sagen.</translation>
    </message>
    <message>
        <source>%1 descriptors are allowed, %3 are open; %2 devices need one each.</source>
        <translation>%1 Deskriptoren sind erlaubt, %3 offen; %2 Geräte brauchen je einen.</translation>
    </message>
    <message>
        <source>%1 descriptors are allowed, and %2 devices need one each: some could not come in.</source>
        <translation>%1 Deskriptoren sind erlaubt, und %2 Geräte brauchen je einen: einige kämen nicht herein.</translation>
    </message>
    <message>
        <source>Raise the limit: LimitNOFILE of the systemd unit, or ulimit -n.</source>
        <translation>Erhöhen Sie die Grenze: LimitNOFILE der systemd-Unit oder ulimit -n.</translation>
    </message>
    <message>
        <source>%1 can be written to; %2 MiB are free.</source>
        <translation>%1 ist beschreibbar; %2 MiB sind frei.</translation>
    </message>
    <message>
        <source>%1 is not there yet; it can be made, and %2 MiB are free.</source>
        <translation>%1 gibt es noch nicht; es lässt sich anlegen, und %2 MiB sind frei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Give it to the user who runs the manager, with mode 0700.</source>
        <translation>Geben Sie es dem Benutzer, der den Manager betreibt, mit den Rechten 0700.</translation>
    </message>
    <message>
        <source>Only %2 MiB are free for %1: soon nothing can be stored.</source>
        <translation>Für %1 sind nur %2 MiB frei: bald lässt sich nichts mehr speichern.</translation>
    </message>
    <message>
        <source>Make room on that disk, or keep fewer events.</source>
        <translation>Schaffen Sie Platz auf der Platte, oder behalten Sie weniger Ereignisse.</translation>
    </message>
    <message>
        <source>%2 MiB are free for %1.</source>
        <translation>Für %1 sind %2 MiB frei.</translation>
    </message>
    <message>
        <source>Make room before the event log grows into it.</source>
        <translation>Schaffen Sie Platz, bevor das Ereignislog ihn braucht.</translation>
    </message>
    <message>
        <source>Other users can look into %1, where sealed keys lie.</source>
        <translation>Andere Benutzer können in %1 sehen, wo versiegelte Schlüssel liegen.</translation>
    </message>
    <message>
        <source>Take that away, by chmod 700 %1.</source>
        <translation>Entziehen Sie ihnen das Recht, mit chmod 700 %1.</translation>
    </message>
    <message>
        <source>The last manager came to its end as it should.</source>
        <translation>Der Manager wurde zuletzt ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>The last manager was cut off; nothing was waiting for a commit.</source>
        <translation>Der Manager wurde zuletzt unerwartet beendet; nichts wartete auf einen Commit.</translation>
    </message>
    <message>
        <source>The last manager was cut off; %1 edits were not committed and are still there.</source>
        <translation>Der Manager wurde zuletzt unerwartet beendet; %1 Änderungen waren nicht committet und sind noch da.</translation>
    </message>
    <message>
        <source>Look at the pending changes, and commit or revert them.</source>
        <translation>Sehen Sie sich die ausstehenden Änderungen an und committen oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No request can be made of this profile.</source>
        <translation>Aus diesem Profil kann keine Anforderung entstehen.</translation>
    </message>
    <message>
        <source>The SCEP server does not answer: check its address.</source>
        <translation>Der SCEP-Server antwortet nicht: Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The SCEP server answers with an error: check the path in its address.</source>
        <translation>Der SCEP-Server antwortet mit einem Fehler: Prüfen Sie den Pfad in seiner Adresse.</translation>
    </message>
    <message>
        <source>What answers is no SCEP server: check the address, and proxies on the way.</source>
        <translation>Was antwortet, ist kein SCEP-Server: Prüfen Sie die Adresse und Proxys auf dem Weg.</translation>
    </message>
    <message>
        <source>The SCEP server knows no cipher or digest that may be used.</source>
        <translation>Der SCEP-Server kennt weder Verschlüsselung noch Digest, die verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>The SCEP server names no CA that could be used.</source>
        <translation>Der SCEP-Server nennt keine CA, die verwendet werden könnte.</translation>
    </message>
    <message>
        <source>The CA that answers does not have the profile&apos;s fingerprint.</source>
        <translation>Die CA, die antwortet, hat nicht den Fingerabdruck des Profils.</translation>
    </message>
    <message>
        <source>The page of one-time passwords refuses this user or password.</source>
        <translation>Die Seite der Einmalpasswörter lehnt diesen Benutzer oder dieses Passwort ab.</translation>
    </message>
    <message>
        <source>The page of one-time passwords holds no password.</source>
        <translation>Die Seite der Einmalpasswörter enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The SCEP server takes no renewals: enrol under another name.</source>
        <translation>Der SCEP-Server nimmt keine Erneuerungen an: Beziehen Sie das Zertifikat unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The old certificate is not valid now and can&apos;t sign its renewal: enrol under another name.</source>
        <translation>Das alte Zertifikat ist zurzeit nicht gültig und kann seine Erneuerung nicht signieren: Beziehen Sie das Zertifikat unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The old certificate is revoked and can&apos;t sign its renewal: enrol under another name.</source>
        <translation>Das alte Zertifikat ist widerrufen und kann seine Erneuerung nicht signieren: Beziehen Sie das Zertifikat unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Another CA issued the old certificate: enrol under another name.</source>
        <translation>Eine andere CA hat das alte Zertifikat ausgestellt: Beziehen Sie das Zertifikat unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The CA refuses the request.</source>
        <translation>Die CA lehnt die Anforderung ab.</translation>
    </message>
    <message>
        <source>Nobody approved the request in time: try again when the CA&apos;s people have.</source>
        <translation>Niemand hat die Anforderung rechtzeitig genehmigt: Versuchen Sie es erneut, wenn das geschehen ist.</translation>
    </message>
    <message>
        <source>The SCEP server&apos;s reply can&apos;t be read.</source>
        <translation>Die Antwort des SCEP-Servers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The reply is not signed by the CA and was thrown away.</source>
        <translation>Die Antwort ist nicht von der CA signiert und wurde verworfen.</translation>
    </message>
    <message>
        <source>The reply was altered on its way and thrown away.</source>
        <translation>Die Antwort wurde unterwegs verändert und verworfen.</translation>
    </message>
    <message>
        <source>The reply belongs to another request and was thrown away.</source>
        <translation>Die Antwort gehört zu einer anderen Anforderung und wurde verworfen.</translation>
    </message>
    <message>
        <source>The reply is wrapped in a cipher that can&apos;t be opened here.</source>
        <translation>Die Antwort ist mit einem Verfahren verschlüsselt, das hier nicht entschlüsselt werden kann.</translation>
    </message>
    <message>
        <source>The CA sent a certificate for another key.</source>
        <translation>Die CA hat ein Zertifikat für einen anderen Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>The CA sent a certificate for somebody else.</source>
        <translation>Die CA hat ein Zertifikat für jemand anderen gesendet.</translation>
    </message>
    <message>
        <source>The certificate that came was not issued by this CA.</source>
        <translation>Das erhaltene Zertifikat wurde nicht von dieser CA ausgestellt.</translation>
    </message>
    <message>
        <source>The CA sent a CA&apos;s certificate, which no device may show.</source>
        <translation>Die CA hat das Zertifikat einer CA gesendet, das kein Gerät vorlegen darf.</translation>
    </message>
    <message>
        <source>The CA sent the old certificate again, or one that ends no later.</source>
        <translation>Die CA hat das alte Zertifikat noch einmal gesendet, oder eines, das nicht später endet.</translation>
    </message>
    <message>
        <source>The certificate that came has expired already.</source>
        <translation>Das erhaltene Zertifikat ist schon abgelaufen.</translation>
    </message>
    <message>
        <source>The enrolment was cancelled.</source>
        <translation>Der Bezug des Zertifikats wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It does not know an algorithm of the request.</source>
        <translation>Sie kennt einen Algorithmus der Anforderung nicht.</translation>
    </message>
    <message>
        <source>It finds the request&apos;s signature wrong.</source>
        <translation>Sie hält die Signatur der Anforderung für falsch.</translation>
    </message>
    <message>
        <source>It does not allow it: check challenge and subject.</source>
        <translation>Sie erlaubt sie nicht: Prüfen Sie Challenge und Inhaber.</translation>
    </message>
    <message>
        <source>It finds the clock here wrong.</source>
        <translation>Sie meint, dass die hiesige Uhr falsch geht.</translation>
    </message>
    <message>
        <source>It does not know the certificate that was named.</source>
        <translation>Sie kennt das genannte Zertifikat nicht.</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Sie sagt: „%1“</translation>
    </message>
    <message>
        <source>The CA was not checked, for the profile has no fingerprint.</source>
        <translation>Die CA wurde nicht geprüft, denn das Profil hat keinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The server wrapped the certificate in single DES, which is broken.</source>
        <translation>Der Server hat das Zertifikat mit einfachem DES verschlüsselt, das als gebrochen gilt.</translation>
    </message>
    <message>
        <source>The server knows no AES, so the request went in triple DES.</source>
        <translation>Der Server kennt kein AES, also ging die Anforderung mit Triple-DES.</translation>
    </message>
    <message>
        <source>Messages were signed with SHA-1.</source>
        <translation>Nachrichten wurden mit SHA-1 signiert.</translation>
    </message>
    <message>
        <source>The CA left out an alternative name that was asked for.</source>
        <translation>Die CA hat einen beantragten alternativen Namen weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>What this manager found: %1</source>
        <translation>Was dieser Manager feststellte: %1</translation>
    </message>
    <message>
        <source>What the device said: %1</source>
        <translation>Was das Gerät sagte: %1</translation>
    </message>
    <message>
        <source>Peer %1, %2</source>
        <translation>Gegenstelle %1, %2</translation>
    </message>
    <message>
        <source>The device does not accept the TLS versions that this manager&apos;s SSL/TLS service profile allows.</source>
        <translation>Das Gerät nimmt die TLS-Versionen nicht an, die das SSL/TLS-Serviceprofil dieses Managers erlaubt.</translation>
    </message>
    <message>
        <source>The device and this manager&apos;s SSL/TLS service profile have no cipher suite in common.</source>
        <translation>Das Gerät und das SSL/TLS-Serviceprofil dieses Managers haben keine gemeinsame Cipher-Suite.</translation>
    </message>
    <message>
        <source>The device does not trust the CA of this manager&apos;s certificate. Add that CA to the device&apos;s certificate profile, or present a certificate that it trusts.</source>
        <translation>Das Gerät vertraut der CA des Zertifikats dieses Managers nicht. Fügen Sie diese CA dem Zertifikatsprofil des Geräts hinzu, oder legen Sie ein Zertifikat vor, dem es vertraut.</translation>
    </message>
    <message>
        <source>The device finds no path from this manager&apos;s certificate to a CA that it trusts.</source>
        <translation>Das Gerät findet keinen Weg vom Zertifikat dieses Managers zu einer CA, der es vertraut.</translation>
    </message>
    <message>
        <source>The device finds a wrong signature on this manager&apos;s certificate or on what it has signed.</source>
        <translation>Das Gerät findet eine falsche Signatur auf dem Zertifikat dieses Managers oder auf dem, was es signiert hat.</translation>
    </message>
    <message>
        <source>By the device&apos;s clock this manager&apos;s certificate, or a CA above it, has expired. Renew it, or set the device&apos;s clock.</source>
        <translation>Nach der Uhr des Geräts ist das Zertifikat dieses Managers oder eine CA darüber abgelaufen. Erneuern Sie es, oder stellen Sie die Uhr des Geräts.</translation>
    </message>
    <message>
        <source>By the device&apos;s clock this manager&apos;s certificate is not valid yet. Set the device&apos;s clock.</source>
        <translation>Nach der Uhr des Geräts ist das Zertifikat dieses Managers noch nicht gültig. Stellen Sie die Uhr des Geräts.</translation>
    </message>
    <message>
        <source>The device finds this manager&apos;s certificate revoked. Change it.</source>
        <translation>Das Gerät hält das Zertifikat dieses Managers für widerrufen. Wechseln Sie es.</translation>
    </message>
    <message>
        <source>The device could not find out that this manager&apos;s certificate is not revoked.</source>
        <translation>Das Gerät konnte nicht feststellen, dass das Zertifikat dieses Managers nicht widerrufen ist.</translation>
    </message>
    <message>
        <source>The device could not find out whether this manager&apos;s certificate is revoked.</source>
        <translation>Das Gerät konnte nicht feststellen, ob das Zertifikat dieses Managers widerrufen ist.</translation>
    </message>
    <message>
        <source>This manager&apos;s certificate is not meant for a server. Present one with the usage &quot;server&quot;.</source>
        <translation>Das Zertifikat dieses Managers ist nicht für einen Server bestimmt. Legen Sie eines mit der Verwendung „Server“ vor.</translation>
    </message>
    <message>
        <source>The device finds a key or digest of this manager&apos;s chain too weak.</source>
        <translation>Das Gerät hält einen Schlüssel oder Digest in der Kette dieses Managers für zu schwach.</translation>
    </message>
    <message>
        <source>The device finds this manager&apos;s certificate bad. Most often its names do not hold the address that the device dials, or the device&apos;s clock is wrong.</source>
        <translation>Das Gerät hält das Zertifikat dieses Managers für fehlerhaft. Meist enthalten seine Namen nicht die Adresse, die das Gerät anwählt, oder die Uhr des Geräts geht falsch.</translation>
    </message>
    <message>
        <source>Hello of the device</source>
        <translation>Hello des Geräts</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message numerus="yes">
        <source>%n suite(s)</source>
        <translation>
            <numerusform>%n Suite</numerusform>
            <numerusform>%n Suites</numerusform>
        </translation>
    </message>
    <message>
        <source>of this manager</source>
        <translation>dieses Managers</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 · chain of %2</source>
        <translation>%1 · Kette aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptable CA(s)</source>
        <translation>
            <numerusform>%n annehmbare CA</numerusform>
            <numerusform>%n annehmbare CAs</numerusform>
        </translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Alert %1 (%2)</source>
        <translation>Alert %1 (%2)</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>fatal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The device ended the handshake; its own log knows why.</source>
        <translation>Das Gerät beendete den Handshake; sein eigenes Log weiß, warum.</translation>
    </message>
    <message>
        <source>Admitted without any check</source>
        <translation>Ohne jede Prüfung zugelassen</translation>
    </message>
    <message>
        <source>Admitted with its predefined certificate</source>
        <translation>Mit seinem vordefinierten Zertifikat zugelassen</translation>
    </message>
    <message>
        <source>Admitted with its custom certificate</source>
        <translation>Mit seinem eigenen Zertifikat zugelassen</translation>
    </message>
    <message>
        <source>The device refused this manager</source>
        <translation>Das Gerät lehnte diesen Manager ab</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The certificate profile is None: any certificate gets in.</source>
        <translation>Das Zertifikatsprofil ist „Keines“: Jedes Zertifikat kommt herein.</translation>
    </message>
    <message>
        <source>Both sides found each other&apos;s certificate good.</source>
        <translation>Beide Seiten haben das Zertifikat der anderen akzeptiert.</translation>
    </message>
    <message>
        <source>It is still connected, but would not be let in again. %1</source>
        <translation>Es ist noch verbunden, würde aber nicht wieder eingelassen. %1</translation>
    </message>
    <message>
        <source>nothing: the device ended it before it showed itself</source>
        <translation>nichts: Das Gerät beendete ihn, bevor es sich zeigte</translation>
    </message>
    <message numerus="yes">
        <source>nothing against the device, %n check(s) passed</source>
        <translation>
            <numerusform>nichts gegen das Gerät, %n Prüfung bestanden</numerusform>
            <numerusform>nichts gegen das Gerät, %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>alert %1</source>
        <translation>Alert %1</translation>
    </message>
    <message>
        <source>told since: %1</source>
        <translation>seither mitgeteilt: %1</translation>
    </message>
    <message numerus="yes">
        <source>nothing against this manager, %n check(s) passed</source>
        <translation>
            <numerusform>nichts gegen diesen Manager, %n Prüfung bestanden</numerusform>
            <numerusform>nichts gegen diesen Manager, %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The device&apos;s clock is %1 ahead of this manager&apos;s.</source>
        <translation>Die Uhr des Geräts geht %1 vor der dieses Managers.</translation>
    </message>
    <message>
        <source>The device&apos;s clock is %1 behind this manager&apos;s.</source>
        <translation>Die Uhr des Geräts geht %1 nach der dieses Managers.</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Fits no certificate, neither among these nor here</source>
        <translation>Passt zu keinem Zertifikat, weder hier noch unter diesen</translation>
    </message>
    <message>
        <source>Its private key is damaged: it does not sign for its public key</source>
        <translation>Sein privater Schlüssel ist beschädigt: Er signiert nicht für seinen öffentlichen</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Ist schon hier</translation>
    </message>
    <message>
        <source>Is among these twice</source>
        <translation>Ist zweimal darunter</translation>
    </message>
    <message>
        <source>Somebody else&apos;s request: use Sign request</source>
        <translation>Anforderung von jemand anderem: „Anforderung signieren“ verwenden</translation>
    </message>
    <message>
        <source>Too large to be kept</source>
        <translation>Zu groß, um aufbewahrt zu werden</translation>
    </message>
    <message>
        <source>key weaker than RSA 2048</source>
        <translation>Schlüssel schwächer als RSA 2048</translation>
    </message>
    <message>
        <source>signed with MD5 or older</source>
        <translation>mit MD5 oder Älterem signiert</translation>
    </message>
    <message>
        <source>signed with SHA-1</source>
        <translation>mit SHA-1 signiert</translation>
    </message>
    <message>
        <source>no key identifier, which tells CAs of one name apart</source>
        <translation>keine Schlüsselkennung, die CAs gleichen Namens unterscheidet</translation>
    </message>
    <message>
        <source>Came along, fits</source>
        <translation>Kam mit, passt</translation>
    </message>
    <message>
        <source>Here: answers a request</source>
        <translation>Hier: beantwortet eine Anforderung</translation>
    </message>
    <message>
        <source>Fits a certificate here</source>
        <translation>Passt zu einem Zertifikat hier</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Key compromised</source>
        <translation>Schlüssel kompromittiert</translation>
    </message>
    <message>
        <source>CA compromised</source>
        <translation>CA kompromittiert</translation>
    </message>
    <message>
        <source>Affiliation changed</source>
        <translation>Zugehörigkeit geändert</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Out of operation</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Privilege withdrawn</source>
        <translation>Berechtigung entzogen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Holds no certificate, key or request</source>
        <translation>Enthält weder Zertifikat noch Schlüssel noch Anforderung</translation>
    </message>
    <message>
        <source>Of a kind that is not used here</source>
        <translation>Von einer Art, die hier nicht verwendet wird</translation>
    </message>
    <message>
        <source>Encrypted: needs its passphrase</source>
        <translation>Verschlüsselt: braucht seine Passphrase</translation>
    </message>
    <message>
        <source>Encrypted: the passphrase does not fit</source>
        <translation>Verschlüsselt: Die Passphrase passt nicht</translation>
    </message>
    <message>
        <source>Too large for a certificate file</source>
        <translation>Zu groß für eine Zertifikatsdatei</translation>
    </message>
    <message>
        <source>More objects than are read at once</source>
        <translation>Mehr Objekte, als auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>Its key derivation would take too long</source>
        <translation>Seine Schlüsselableitung würde zu lange dauern</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>PEM block %1</source>
        <translation>PEM-Block %1</translation>
    </message>
    <message>
        <source>PKCS#7, entry %1</source>
        <translation>PKCS#7, Eintrag %1</translation>
    </message>
    <message>
        <source>PKCS#12, entry %1</source>
        <translation>PKCS#12, Eintrag %1</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Die richtige Antwort</translation>
    </message>
    <message>
        <source>No answer at all</source>
        <translation>Gar keine Antwort</translation>
    </message>
    <message>
        <source>Connection ended at once</source>
        <translation>Verbindung sofort beendet</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>Unsigned: try later</source>
        <translation>Nicht signiert: später versuchen</translation>
    </message>
    <message>
        <source>Unknown certificate</source>
        <translation>Unbekanntes Zertifikat</translation>
    </message>
    <message>
        <source>Revoked certificate</source>
        <translation>Widerrufenes Zertifikat</translation>
    </message>
    <message>
        <source>An answer that has lapsed</source>
        <translation>Eine abgelaufene Antwort</translation>
    </message>
    <message>
        <source>Signed by somebody who may not</source>
        <translation>Signiert von jemandem, der es nicht darf</translation>
    </message>
    <message>
        <source>Answer to another question</source>
        <translation>Antwort auf eine andere Frage</translation>
    </message>
    <message>
        <source>Answer about another certificate</source>
        <translation>Antwort zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>OCSP and revocation list</source>
        <translation>OCSP und Sperrliste</translation>
    </message>
    <message>
        <source>In time it counts; later than the deadline it is unavailable.</source>
        <translation>Rechtzeitig zählt sie; nach der Frist ist sie nicht zu erhalten.</translation>
    </message>
    <message>
        <source>Unavailable when the deadline has passed; the CRL has what is left.</source>
        <translation>Nicht zu erhalten, wenn die Frist vorbei ist; die CRL hat den Rest.</translation>
    </message>
    <message>
        <source>Unavailable at once: the CRL has nearly the whole time.</source>
        <translation>Sofort nicht zu erhalten: Die CRL hat fast die ganze Zeit.</translation>
    </message>
    <message>
        <source>Counts for nothing, as no answer does.</source>
        <translation>Zählt nicht, wie keine Antwort.</translation>
    </message>
    <message>
        <source>Unsigned, so it counts as no answer.</source>
        <translation>Nicht signiert, zählt also als keine Antwort.</translation>
    </message>
    <message>
        <source>A status: blocked if the profile blocks it. No CRL is asked.</source>
        <translation>Ein Status: gesperrt, wenn das Profil ihn sperrt. Keine CRL wird gefragt.</translation>
    </message>
    <message>
        <source>Refused, whatever the profile says.</source>
        <translation>Abgelehnt, was immer das Profil sagt.</translation>
    </message>
    <message>
        <source>Out of date, so it counts for nothing.</source>
        <translation>Veraltet, zählt also nicht.</translation>
    </message>
    <message>
        <source>Only the CA or its delegate may sign: it counts for nothing.</source>
        <translation>Nur die CA oder ihr Beauftragter darf signieren: Sie zählt nicht.</translation>
    </message>
    <message>
        <source>May be an old one played again: it counts for nothing.</source>
        <translation>Könnte eine alte sein, neu abgespielt: Sie zählt nicht.</translation>
    </message>
    <message>
        <source>Says nothing about this one: it counts for nothing.</source>
        <translation>Sagt nichts über dieses: Sie zählt nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, after %2 s</source>
        <translation>%1, nach %2 s</translation>
    </message>
    <message>
        <source>A process may hold 20,000 descriptors; the rest is for store and lookups.</source>
        <translation>Ein Prozess darf 20.000 Deskriptoren halten; der Rest ist für Speicher und Abfragen.</translation>
    </message>
    <message>
        <source>A whole fleet may stand behind one address.</source>
        <translation>Eine ganze Flotte kann hinter einer Adresse stehen.</translation>
    </message>
    <message>
        <source>A quarter of a second of work: who waits at the gate is served soon.</source>
        <translation>Eine Viertelsekunde Arbeit: Wer am Tor wartet, kommt bald dran.</translation>
    </message>
    <message>
        <source>Who has no session yet holds at most half of the handshakes of one shard.</source>
        <translation>Wer noch keine Sitzung hat, hält höchstens die Hälfte der Handshakes eines Shards.</translation>
    </message>
    <message>
        <source>Three round trips on a bad link, and a turn among the others.</source>
        <translation>Drei Umläufe auf einer schlechten Leitung und eine Runde unter den anderen.</translation>
    </message>
    <message>
        <source>A device may look up this manager&apos;s revocation for a minute first.</source>
        <translation>Ein Gerät darf vorher eine Minute lang den Widerruf dieses Managers nachschlagen.</translation>
    </message>
    <message>
        <source>A revocation that nobody told of is found within it.</source>
        <translation>Ein Widerruf, den niemand mitgeteilt hat, wird binnen dieser Zeit gefunden.</translation>
    </message>
    <message>
        <source>Two heartbeats: a link that is dead for less comes back by itself.</source>
        <translation>Zwei Heartbeats: Eine Leitung, die kürzer tot ist, kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Four of the largest frames wait for one peer.</source>
        <translation>Vier der größten Frames warten auf eine Gegenstelle.</translation>
    </message>
    <message>
        <source>A certificate request or a result fits many times over.</source>
        <translation>Eine Zertifikatsanforderung oder ein Ergebnis passt viele Male hinein.</translation>
    </message>
    <message>
        <source>A device says a few things a minute.</source>
        <translation>Ein Gerät sagt einige Dinge je Minute.</translation>
    </message>
    <message>
        <source>At its start a device tells of all its channels at once.</source>
        <translation>Zu Beginn meldet ein Gerät all seine Kanäle auf einmal.</translation>
    </message>
    <message>
        <source>One sender of log records takes less than a tenth of a core from others.</source>
        <translation>Ein Sender von Log-Einträgen nimmt anderen weniger als ein Zehntel eines Kerns.</translation>
    </message>
    <message>
        <source>Two seconds of log records at once.</source>
        <translation>Log-Einträge von zwei Sekunden auf einmal.</translation>
    </message>
    <message>
        <source>One of the largest messages of a device each quarter of a second.</source>
        <translation>Eine der größten Nachrichten eines Geräts je Viertelsekunde.</translation>
    </message>
    <message>
        <source>Four of the largest messages of a device at once.</source>
        <translation>Vier der größten Nachrichten eines Geräts auf einmal.</translation>
    </message>
    <message>
        <source>Log records of more than a kilobyte at their rate.</source>
        <translation>Log-Einträge von mehr als einem Kilobyte in ihrem Takt.</translation>
    </message>
    <message>
        <source>Several whole configurations of an HA peer at once.</source>
        <translation>Mehrere ganze Konfigurationen eines HA-Partners auf einmal.</translation>
    </message>
    <message>
        <source>When a disconnect wait ends, those that stay are served between those that go.</source>
        <translation>Wenn eine Trennwartezeit endet, werden die, die bleiben, zwischen denen bedient, die gehen.</translation>
    </message>
    <message>
        <source>Nobody stays longer than a minute past a disconnect wait.</source>
        <translation>Niemand bleibt länger als eine Minute über eine Trennwartezeit hinaus.</translation>
    </message>
    <message>
        <source>What a core needs for a full handshake: who is sent away comes back in turn.</source>
        <translation>Was ein Kern für einen vollen Handshake braucht: Wer weggeschickt wird, kommt wieder an die Reihe.</translation>
    </message>
    <message>
        <source>Nobody is told to stay away for longer.</source>
        <translation>Niemand wird für länger weggeschickt.</translation>
    </message>
    <message>
        <source>New kind of refusal</source>
        <translation>Neue Art der Ablehnung</translation>
    </message>
    <message>
        <source>Somebody was refused for a reason that had not come up for a day.</source>
        <translation>Jemand wurde aus einem Grund abgelehnt, der einen Tag lang nicht vorgekommen war.</translation>
    </message>
    <message>
        <source>Migration stopped</source>
        <translation>Migration angehalten</translation>
    </message>
    <message>
        <source>Too many devices of a wave failed, and no further wave starts by itself.</source>
        <translation>Zu viele Geräte einer Welle scheiterten, und keine weitere Welle startet von selbst.</translation>
    </message>
    <message>
        <source>Certificate expires</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>The certificate of a CA or a server ends in 30, 7 or 1 days.</source>
        <translation>Das Zertifikat einer CA oder eines Servers läuft in 30, 7 oder 1 Tagen ab.</translation>
    </message>
    <message>
        <source>Listener down</source>
        <translation>Listener ausgefallen</translation>
    </message>
    <message>
        <source>A service of this manager can&apos;t be reached, although it should be.</source>
        <translation>Ein Dienst dieses Managers ist nicht erreichbar, obwohl er es sein sollte.</translation>
    </message>
    <message>
        <source>Revocation list stale</source>
        <translation>Sperrliste veraltet</translation>
    </message>
    <message>
        <source>A list is past its time, and no newer one is to be had.</source>
        <translation>Eine Liste ist abgelaufen, und eine neuere ist nicht zu erhalten.</translation>
    </message>
    <message>
        <source>The port for devices</source>
        <translation>Der Port für Geräte</translation>
    </message>
    <message>
        <source>The web interface</source>
        <translation>Die Weboberfläche</translation>
    </message>
    <message>
        <source>The CRL and OCSP service</source>
        <translation>Der CRL- und OCSP-Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the server certificate does not hold the management address</source>
        <translation>das Serverzertifikat enthält die Verwaltungsadresse nicht</translation>
    </message>
    <message>
        <source>the management address is not known</source>
        <translation>die Verwaltungsadresse ist nicht bekannt</translation>
    </message>
    <message>
        <source>other changes wait in the candidate: commit or revert them first</source>
        <translation>andere Änderungen warten im Kandidaten: zuerst committen oder verwerfen</translation>
    </message>
    <message>
        <source>the candidate has errors</source>
        <translation>der Kandidat hat Fehler</translation>
    </message>
    <message>
        <source>what will happen is being worked out</source>
        <translation>was geschehen wird, wird ermittelt</translation>
    </message>
    <message>
        <source>one connected device would drop</source>
        <translation>ein verbundenes Gerät würde getrennt</translation>
    </message>
    <message>
        <source>%1 connected devices would drop</source>
        <translation>%1 verbundene Geräte würden getrennt</translation>
    </message>
    <message>
        <source>devices are not connected again yet</source>
        <translation>Geräte sind noch nicht wieder verbunden</translation>
    </message>
    <message>
        <source>one device is not connected again yet</source>
        <translation>ein Gerät ist noch nicht wieder verbunden</translation>
    </message>
    <message>
        <source>%1 devices are not connected again yet</source>
        <translation>%1 Geräte sind noch nicht wieder verbunden</translation>
    </message>
    <message>
        <source>custom server communication does not run yet</source>
        <translation>die eigene Serverkommunikation läuft noch nicht</translation>
    </message>
    <message>
        <source>the issuing CA or its key is not here</source>
        <translation>die ausstellende CA oder ihr Schlüssel ist nicht hier</translation>
    </message>
    <message>
        <source>there is no common certificate with its key: generate or import one first</source>
        <translation>es gibt kein gemeinsames Zertifikat mit Schlüssel: zuerst eines erzeugen oder importieren</translation>
    </message>
    <message>
        <source>the SCEP profile is not in Panorama&apos;s store or names no server</source>
        <translation>das SCEP-Profil liegt nicht im Speicher von Panorama oder nennt keinen Server</translation>
    </message>
    <message>
        <source>no CA here has the SCEP profile&apos;s fingerprint: import it, and type the fingerprint into the profile</source>
        <translation>keine CA hier hat den Fingerabdruck des SCEP-Profils: importieren Sie sie und tragen Sie den Fingerabdruck in das Profil ein</translation>
    </message>
    <message>
        <source>the certificate profile does not trust the issuing CA</source>
        <translation>das Zertifikatsprofil vertraut der ausstellenden CA nicht</translation>
    </message>
    <message>
        <source>devices are in no template stack</source>
        <translation>Geräte sind in keinem Template-Stack</translation>
    </message>
    <message>
        <source>one device is in no template stack</source>
        <translation>ein Gerät ist in keinem Template-Stack</translation>
    </message>
    <message>
        <source>%1 devices are in no template stack</source>
        <translation>%1 Geräte sind in keinem Template-Stack</translation>
    </message>
    <message>
        <source>devices run software before 8.0</source>
        <translation>Geräte laufen mit Software vor 8.0</translation>
    </message>
    <message>
        <source>one device runs software before 8.0</source>
        <translation>ein Gerät läuft mit Software vor 8.0</translation>
    </message>
    <message>
        <source>%1 devices run software before 8.0</source>
        <translation>%1 Geräte laufen mit Software vor 8.0</translation>
    </message>
    <message>
        <source>clocks are wrong</source>
        <translation>Uhren gehen falsch</translation>
    </message>
    <message>
        <source>one device has a wrong clock</source>
        <translation>die Uhr eines Geräts geht falsch</translation>
    </message>
    <message>
        <source>%1 devices have a wrong clock</source>
        <translation>die Uhren von %1 Geräten gehen falsch</translation>
    </message>
    <message>
        <source>the wave is under way</source>
        <translation>die Welle läuft</translation>
    </message>
    <message>
        <source>the roll-out is paused</source>
        <translation>der Rollout ist angehalten</translation>
    </message>
    <message>
        <source>stopped because devices failed: mend them, or resume</source>
        <translation>angehalten, weil Geräte scheiterten: beheben oder fortsetzen</translation>
    </message>
    <message>
        <source>stopped because one device failed: mend it, or resume</source>
        <translation>angehalten, weil ein Gerät scheiterte: beheben oder fortsetzen</translation>
    </message>
    <message>
        <source>stopped because %1 devices failed: mend them, or resume</source>
        <translation>angehalten, weil %1 Geräte scheiterten: beheben oder fortsetzen</translation>
    </message>
    <message>
        <source>devices have no session with a custom certificate</source>
        <translation>Geräte haben keine Sitzung mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>one device has no session with a custom certificate</source>
        <translation>ein Gerät hat keine Sitzung mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>%1 devices have no session with a custom certificate</source>
        <translation>%1 Geräte haben keine Sitzung mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>devices have not come back with a custom certificate yet</source>
        <translation>Geräte sind noch nicht mit eigenem Zertifikat zurück</translation>
    </message>
    <message>
        <source>one device has not come back with a custom certificate yet</source>
        <translation>ein Gerät ist noch nicht mit eigenem Zertifikat zurück</translation>
    </message>
    <message>
        <source>%1 devices have not come back with a custom certificate yet</source>
        <translation>%1 Geräte sind noch nicht mit eigenem Zertifikat zurück</translation>
    </message>
    <message>
        <source>what was staged was taken out of the candidate: roll back and stage it again</source>
        <translation>was bereitgestellt war, wurde aus dem Kandidaten genommen: zurückrollen und erneut bereitstellen</translation>
    </message>
    <message>
        <source>other edits wait in the candidate too: take them back, or commit them first</source>
        <translation>auch andere Änderungen warten im Kandidaten: zurücknehmen oder zuerst committen</translation>
    </message>
    <message>
        <source>templates select this already, so nothing would be replaced: choose another CA or certificate, or replace it on the devices</source>
        <translation>Templates wählen dies schon, also würde nichts ersetzt: eine andere CA oder ein anderes Zertifikat wählen, oder es auf den Geräten ersetzen</translation>
    </message>
    <message>
        <source>WildFire appliances are managed</source>
        <translation>WildFire-Appliances werden verwaltet</translation>
    </message>
    <message>
        <source>one WildFire appliance is managed</source>
        <translation>eine WildFire-Appliance wird verwaltet</translation>
    </message>
    <message>
        <source>%1 WildFire appliances are managed</source>
        <translation>%1 WildFire-Appliances werden verwaltet</translation>
    </message>
    <message>
        <source>devices fail authentication</source>
        <translation>Geräte scheitern an der Authentifizierung</translation>
    </message>
    <message>
        <source>one device fails authentication</source>
        <translation>ein Gerät scheitert an der Authentifizierung</translation>
    </message>
    <message>
        <source>%1 devices fail authentication</source>
        <translation>%1 Geräte scheitern an der Authentifizierung</translation>
    </message>
    <message>
        <source>devices are offline</source>
        <translation>Geräte sind offline</translation>
    </message>
    <message>
        <source>one device is offline</source>
        <translation>ein Gerät ist offline</translation>
    </message>
    <message>
        <source>%1 devices are offline</source>
        <translation>%1 Geräte sind offline</translation>
    </message>
    <message>
        <source>the server judges nobody: choose a certificate profile</source>
        <translation>der Server beurteilt niemanden: ein Zertifikatsprofil wählen</translation>
    </message>
    <message>
        <source>what devices will be refused is being worked out</source>
        <translation>welche Geräte abgelehnt werden, wird ermittelt</translation>
    </message>
    <message>
        <source>one device would be refused, or has not proven what it shows</source>
        <translation>ein Gerät würde abgelehnt oder hat nicht bewiesen, was es vorlegt</translation>
    </message>
    <message>
        <source>%1 devices would be refused, or have not proven what they show</source>
        <translation>%1 Geräte würden abgelehnt oder haben nicht bewiesen, was sie vorlegen</translation>
    </message>
    <message>
        <source>who trusts the server is being worked out</source>
        <translation>wer dem Server vertraut, wird ermittelt</translation>
    </message>
    <message>
        <source>one device does not trust it, or has not proven that it does: once it is connected, push to it</source>
        <translation>ein Gerät vertraut ihm nicht oder hat es nicht bewiesen: sobald es verbunden ist, zu ihm pushen</translation>
    </message>
    <message>
        <source>%1 devices do not trust it, or have not proven that they do: once they are connected, push to them</source>
        <translation>%1 Geräte vertrauen ihm nicht oder haben es nicht bewiesen: sobald sie verbunden sind, zu ihnen pushen</translation>
    </message>
    <message>
        <source>an HA peer is not up</source>
        <translation>ein HA-Partner ist nicht verbunden</translation>
    </message>
    <message>
        <source>the HA peer of one device is away, or its own push has failed</source>
        <translation>der HA-Partner eines Geräts ist weg, oder sein eigener Push ist gescheitert</translation>
    </message>
    <message>
        <source>the HA peers of %1 devices are away, or their own pushes have failed</source>
        <translation>die HA-Partner von %1 Geräten sind weg, oder ihre eigenen Pushes sind gescheitert</translation>
    </message>
    <message>
        <source>the certificate by which the old CA signs the new one is not here: roll back, and do the first step again</source>
        <translation>das Zertifikat, mit dem die alte CA die neue signiert, ist nicht hier: zurückrollen und den ersten Schritt noch einmal ausführen</translation>
    </message>
    <message>
        <source>templates make devices predefined</source>
        <translation>Templates machen Geräte vordefiniert</translation>
    </message>
    <message>
        <source>one device would be made predefined and locked out</source>
        <translation>ein Gerät würde vordefiniert und ausgesperrt</translation>
    </message>
    <message>
        <source>%1 devices would be made predefined and locked out</source>
        <translation>%1 Geräte würden vordefiniert und ausgesperrt</translation>
    </message>
    <message>
        <source>the old CA is still used</source>
        <translation>die alte CA wird noch verwendet</translation>
    </message>
    <message>
        <source>one device still shows a certificate of the old CA, is away, or has not proven its settings</source>
        <translation>ein Gerät zeigt noch ein Zertifikat der alten CA, ist weg oder hat seine Einstellungen nicht bewiesen</translation>
    </message>
    <message>
        <source>%1 devices still show a certificate of the old CA, are away, or have not proven their settings</source>
        <translation>%1 Geräte zeigen noch ein Zertifikat der alten CA, sind weg oder haben ihre Einstellungen nicht bewiesen</translation>
    </message>
    <message>
        <source>the server still shows a certificate of the old CA</source>
        <translation>der Server zeigt noch ein Zertifikat der alten CA</translation>
    </message>
    <message>
        <source>one Log Collector still shows a certificate of the old CA</source>
        <translation>ein Log Collector zeigt noch ein Zertifikat der alten CA</translation>
    </message>
    <message>
        <source>%1 Log Collectors still show a certificate of the old CA</source>
        <translation>%1 Log Collectors zeigen noch ein Zertifikat der alten CA</translation>
    </message>
    <message>
        <source>devices are not managed here</source>
        <translation>Geräte werden hier nicht verwaltet</translation>
    </message>
    <message>
        <source>one device is not managed here</source>
        <translation>ein Gerät wird hier nicht verwaltet</translation>
    </message>
    <message>
        <source>%1 devices are not managed here</source>
        <translation>%1 Geräte werden hier nicht verwaltet</translation>
    </message>
    <message>
        <source>devices have no new certificate yet</source>
        <translation>Geräte haben noch kein neues Zertifikat</translation>
    </message>
    <message>
        <source>one device has not come back with a new certificate yet</source>
        <translation>ein Gerät ist noch nicht mit neuem Zertifikat zurück</translation>
    </message>
    <message>
        <source>%1 devices have not come back with a new certificate yet</source>
        <translation>%1 Geräte sind noch nicht mit neuem Zertifikat zurück</translation>
    </message>
    <message>
        <source>the managers are not in sync yet</source>
        <translation>die Manager sind noch nicht synchron</translation>
    </message>
    <message>
        <source>the secondary&apos;s certificate is not here with its key: do the step on the manager that serves first</source>
        <translation>das Zertifikat des sekundären Managers ist nicht mit Schlüssel hier: den Schritt zuerst auf dem aktiven Manager ausführen</translation>
    </message>
    <message>
        <source>the certificate does not name the secondary, and clients are authorized by serial number</source>
        <translation>das Zertifikat nennt den sekundären Manager nicht, und Clients werden anhand der Seriennummer autorisiert</translation>
    </message>
    <message>
        <source>a certificate profile lacks a CA of the other side</source>
        <translation>einem Zertifikatsprofil fehlt eine CA der anderen Seite</translation>
    </message>
    <message>
        <source>the server certificate does not hold the address that the secondary dials</source>
        <translation>das Serverzertifikat enthält die Adresse nicht, die der sekundäre Manager anwählt</translation>
    </message>
    <message>
        <source>the secondary still shows its custom certificate, or is not connected: take its own step back first</source>
        <translation>der sekundäre Manager zeigt noch sein eigenes Zertifikat oder ist nicht verbunden: zuerst seinen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>only custom certificates are allowed: the secondary would be locked out</source>
        <translation>nur eigene Zertifikate sind erlaubt: der sekundäre Manager würde ausgesperrt</translation>
    </message>
    <message>
        <source>the session with the HA peer has not come up with the new certificate yet</source>
        <translation>die Sitzung mit dem HA-Partner steht noch nicht mit dem neuen Zertifikat</translation>
    </message>
    <message>
        <source>the HA peer shows a predefined certificate, or is not connected: secure the HA pair first</source>
        <translation>der HA-Partner zeigt ein vordefiniertes Zertifikat oder ist nicht verbunden: zuerst das HA-Paar absichern</translation>
    </message>
    <message>
        <source>firewalls may still go to the appliance</source>
        <translation>Firewalls könnten noch zur Appliance gehen</translation>
    </message>
    <message>
        <source>one firewall has not proven that it runs its old settings again</source>
        <translation>eine Firewall hat nicht bewiesen, dass sie wieder mit ihren alten Einstellungen läuft</translation>
    </message>
    <message>
        <source>%1 firewalls have not proven that they run their old settings again</source>
        <translation>%1 Firewalls haben nicht bewiesen, dass sie wieder mit ihren alten Einstellungen laufen</translation>
    </message>
    <message>
        <source>it is outside of the maintenance window: wait, or say why not</source>
        <translation>es ist außerhalb des Wartungsfensters: warten, oder begründen, warum nicht</translation>
    </message>
    <message>
        <source>only custom certificates are allowed by now: begin the plan anew</source>
        <translation>inzwischen sind nur eigene Zertifikate erlaubt: den Plan neu beginnen</translation>
    </message>
    <message>
        <source>no certificate would come from its template stack: choose another one</source>
        <translation>aus seinem Template-Stack käme kein Zertifikat: einen anderen wählen</translation>
    </message>
    <message>
        <source>the device is not in the candidate any more: roll back, and begin anew</source>
        <translation>das Gerät ist nicht mehr im Kandidaten: zurückrollen und neu beginnen</translation>
    </message>
    <message>
        <source>the device is not managed any more: roll back, and begin anew</source>
        <translation>das Gerät wird nicht mehr verwaltet: zurücknehmen und neu beginnen</translation>
    </message>
    <message>
        <source>the device has not come yet</source>
        <translation>das Gerät ist noch nicht gekommen</translation>
    </message>
    <message>
        <source>the device has not come yet, or not with its certificate</source>
        <translation>das Gerät ist noch nicht gekommen, oder nicht mit seinem Zertifikat</translation>
    </message>
    <message>
        <source>serves the devices</source>
        <translation>bedient die Geräte</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>steht bereit</translation>
    </message>
    <message>
        <source>looks for its peer</source>
        <translation>sucht seinen Partner</translation>
    </message>
    <message>
        <source>High availability is off</source>
        <translation>Hochverfügbarkeit ist aus</translation>
    </message>
    <message>
        <source>Suspended by hand</source>
        <translation>Von Hand ausgesetzt</translation>
    </message>
    <message>
        <source>Not heard of</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>Primary: %1</source>
        <translation>Primär: %1</translation>
    </message>
    <message>
        <source>Secondary: %1</source>
        <translation>Sekundär: %1</translation>
    </message>
    <message>
        <source>HA active</source>
        <translation>HA aktiv</translation>
    </message>
    <message>
        <source>HA passive</source>
        <translation>HA passiv</translation>
    </message>
    <message>
        <source>HA suspended</source>
        <translation>HA ausgesetzt</translation>
    </message>
    <message>
        <source>HA starting</source>
        <translation>HA startet</translation>
    </message>
    <message>
        <source>In sync since %1</source>
        <translation>Synchron seit %1</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Nicht synchron</translation>
    </message>
    <message>
        <source>Unknown while the peer is away</source>
        <translation>Unbekannt, solange der Partner weg ist</translation>
    </message>
    <message>
        <source>The peer answers, but one of the two refuses the other (%1). It may be serving the devices, so nobody takes over by itself.</source>
        <translation>Der Partner antwortet, aber einer der beiden lehnt den anderen ab (%1). Vielleicht bedient er die Geräte; daher übernimmt niemand von selbst.</translation>
    </message>
    <message>
        <source>Both managers served the devices at once, until they found each other at %1. The newer state goes on; what the other one had committed meanwhile stays among its versions.</source>
        <translation>Beide Manager bedienten die Geräte zugleich, bis sie einander um %1 fanden. Der neuere Stand gilt weiter; was der andere inzwischen committet hatte, bleibt unter seinen Versionen.</translation>
    </message>
    <message>
        <source>devices that are not connected stay away in the rehearsal: %1</source>
        <translation>Geräte, die nicht verbunden sind, fehlen im Probelauf: %1</translation>
    </message>
    <message>
        <source>devices with keys by SCEP, which stay on them, can&apos;t come back here: %1</source>
        <translation>Geräte mit SCEP-Schlüsseln, die auf ihnen bleiben, können hier nicht zurückkommen: %1</translation>
    </message>
    <message>
        <source>devices that show a certificate that was put on them take part with what their templates say: %1</source>
        <translation>Geräte mit einem vor Ort installierten Zertifikat nehmen mit den Einstellungen ihrer Templates teil: %1</translation>
    </message>
    <message>
        <source>devices that run older settings take part with the present ones: %1</source>
        <translation>Geräte mit älteren Einstellungen nehmen mit den jetzigen teil: %1</translation>
    </message>
    <message>
        <source>devices have other channels than management, which are not rehearsed: %1</source>
        <translation>Geräte haben andere Kanäle als die Verwaltung; diese werden nicht geprobt: %1</translation>
    </message>
    <message>
        <source>private keys of devices stay on the devices: simulated ones have others</source>
        <translation>private Schlüssel der Geräte bleiben auf den Geräten: Simulierte haben andere</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Secure client communication</source>
        <translation>Sichere Client-Kommunikation</translation>
    </message>
    <message>
        <source>Secure server communication</source>
        <translation>Sichere Serverkommunikation</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Commit and recovery</source>
        <translation>Commit und Wiederherstellung</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>CRL and OCSP</source>
        <translation>CRL und OCSP</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Private WildFire</source>
        <translation>Privates WildFire</translation>
    </message>
    <message>
        <source>GlobalProtect</source>
        <translation>GlobalProtect</translation>
    </message>
    <message>
        <source>Web interface</source>
        <translation>Weboberfläche</translation>
    </message>
    <message>
        <source>Log forwarding</source>
        <translation>Log-Weiterleitung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Certificates and profiles</source>
        <translation>Zertifikate und Profile</translation>
    </message>
    <message>
        <source>Server side</source>
        <translation>Serverseite</translation>
    </message>
    <message>
        <source>Roll-out in waves</source>
        <translation>Rollout in Wellen</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Erzwingen</translation>
    </message>
    <message>
        <source>Change a server certificate</source>
        <translation>Ein Serverzertifikat wechseln</translation>
    </message>
    <message>
        <source>Change client certificates</source>
        <translation>Client-Zertifikate wechseln</translation>
    </message>
    <message>
        <source>Change a CA</source>
        <translation>Eine CA wechseln</translation>
    </message>
    <message>
        <source>Secure the HA pair</source>
        <translation>Das HA-Paar absichern</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Secure a WildFire appliance</source>
        <translation>Eine WildFire-Appliance absichern</translation>
    </message>
    <message>
        <source>Prepare the server side</source>
        <translation>Serverseite vorbereiten</translation>
    </message>
    <message>
        <source>Commit the server side</source>
        <translation>Serverseite committen</translation>
    </message>
    <message>
        <source>Prepare the templates</source>
        <translation>Templates vorbereiten</translation>
    </message>
    <message>
        <source>Commit the templates</source>
        <translation>Templates committen</translation>
    </message>
    <message>
        <source>Roll out in waves</source>
        <translation>In Wellen ausrollen</translation>
    </message>
    <message>
        <source>Enforce custom only</source>
        <translation>Nur eigene erzwingen</translation>
    </message>
    <message>
        <source>Prepare the new server certificate</source>
        <translation>Neues Serverzertifikat vorbereiten</translation>
    </message>
    <message>
        <source>Present the new server certificate</source>
        <translation>Neues Serverzertifikat vorlegen</translation>
    </message>
    <message>
        <source>Push to the Log Collector</source>
        <translation>Zum Log Collector pushen</translation>
    </message>
    <message>
        <source>Replace on the device</source>
        <translation>Auf dem Gerät ersetzen</translation>
    </message>
    <message>
        <source>Allow predefined certificates meanwhile</source>
        <translation>Inzwischen vordefinierte Zertifikate erlauben</translation>
    </message>
    <message>
        <source>Prepare the new CA</source>
        <translation>Neue CA vorbereiten</translation>
    </message>
    <message>
        <source>Trust both CAs on the server</source>
        <translation>Auf dem Server beiden CAs vertrauen</translation>
    </message>
    <message>
        <source>Trust both CAs in the templates</source>
        <translation>In den Templates beiden CAs vertrauen</translation>
    </message>
    <message>
        <source>Push the trust in waves</source>
        <translation>Vertrauen in Wellen pushen</translation>
    </message>
    <message>
        <source>Have clients certified by the new CA</source>
        <translation>Clients von der neuen CA zertifizieren lassen</translation>
    </message>
    <message>
        <source>Push the client certificates in waves</source>
        <translation>Client-Zertifikate in Wellen pushen</translation>
    </message>
    <message>
        <source>Remove the old CA</source>
        <translation>Alte CA entfernen</translation>
    </message>
    <message>
        <source>Push the removal in waves</source>
        <translation>Entfernung in Wellen pushen</translation>
    </message>
    <message>
        <source>Prepare the HA channel</source>
        <translation>HA-Kanal vorbereiten</translation>
    </message>
    <message>
        <source>Commit what both managers need</source>
        <translation>Committen, was beide Manager brauchen</translation>
    </message>
    <message>
        <source>Show the certificate to the primary</source>
        <translation>Dem primären Manager das Zertifikat zeigen</translation>
    </message>
    <message>
        <source>Show the certificate on the secondary</source>
        <translation>Auf dem sekundären Manager das Zertifikat zeigen</translation>
    </message>
    <message>
        <source>Prepare the device&apos;s place</source>
        <translation>Platz für das Gerät vorbereiten</translation>
    </message>
    <message>
        <source>Make its bundle</source>
        <translation>Sein Bundle erzeugen</translation>
    </message>
    <message>
        <source>Add the device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Wait for its first session</source>
        <translation>Auf seine erste Sitzung warten</translation>
    </message>
    <message>
        <source>Push to the device</source>
        <translation>Zum Gerät pushen</translation>
    </message>
    <message>
        <source>Prepare the appliance&apos;s certificate</source>
        <translation>Zertifikat der Appliance vorbereiten</translation>
    </message>
    <message>
        <source>Commit the appliance&apos;s certificate</source>
        <translation>Zertifikat der Appliance committen</translation>
    </message>
    <message>
        <source>Make the appliance&apos;s files</source>
        <translation>Dateien der Appliance erzeugen</translation>
    </message>
    <message>
        <source>Configure and commit on the appliance</source>
        <translation>An der Appliance konfigurieren und committen</translation>
    </message>
    <message>
        <source>Commit the firewalls&apos; side</source>
        <translation>Seite der Firewalls committen</translation>
    </message>
    <message>
        <source>Push to the firewalls in waves</source>
        <translation>Zu den Firewalls in Wellen pushen</translation>
    </message>
    <message>
        <source>Makes the CA, the server certificate and both profiles in the candidate. Nothing changes for devices yet.</source>
        <translation>Legt die CA, das Serverzertifikat und beide Profile im Kandidaten an. Für Geräte ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Commits. Devices keep their predefined certificates and reconnect when the disconnect wait is over.</source>
        <translation>Committet. Geräte behalten ihre vordefinierten Zertifikate und verbinden sich neu, wenn die Trennwartezeit vorbei ist.</translation>
    </message>
    <message>
        <source>Puts the trusted CA, the certificate profile and the client certificate source into the templates. Nothing is pushed yet.</source>
        <translation>Trägt die vertrauenswürdige CA, das Zertifikatsprofil und die Quelle der Client-Zertifikate in die Templates ein. Noch wird nichts gepusht.</translation>
    </message>
    <message>
        <source>Commits the templates to running. Devices are out of sync until their wave is pushed.</source>
        <translation>Committet die Templates. Geräte sind nicht synchron, bis ihre Welle gepusht ist.</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A wave is done when each of its devices has come back with its new certificate.</source>
        <translation>Pusht Welle für Welle. Eine Welle ist fertig, wenn jedes ihrer Geräte mit seinem neuen Zertifikat zurück ist.</translation>
    </message>
    <message>
        <source>Commits Allow Custom Certificate Only. From then on a device with a predefined certificate is refused.</source>
        <translation>Committet „Nur eigene Zertifikate zulassen“. Ab dann wird ein Gerät mit vordefiniertem Zertifikat abgelehnt.</translation>
    </message>
    <message>
        <source>Makes what is missing and selects it in the SSL/TLS service profile of the candidate. Nothing changes for devices yet.</source>
        <translation>Erzeugt, was fehlt, und wählt es im SSL/TLS-Serviceprofil des Kandidaten. Für Geräte ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Commits. Devices see the new certificate when the disconnect wait is over, and have to trust it by then.</source>
        <translation>Committet. Geräte sehen das neue Zertifikat, wenn die Trennwartezeit vorbei ist, und müssen ihm bis dahin vertrauen.</translation>
    </message>
    <message>
        <source>Pushes the settings to the Log Collector, which has a disconnect wait of its own.</source>
        <translation>Pusht die Einstellungen zum Log Collector, der eine eigene Trennwartezeit hat.</translation>
    </message>
    <message>
        <source>Import the new certificate on each device, select it there and commit there. A device is done when it has come back with a certificate of another serial number that expires later.</source>
        <translation>Importieren Sie das neue Zertifikat auf jedem Gerät, wählen Sie es dort und committen Sie dort. Ein Gerät ist fertig, wenn es mit einem Zertifikat anderer Seriennummer zurück ist, das später abläuft.</translation>
    </message>
    <message>
        <source>Commits that devices with predefined certificates are allowed, so that none is locked out on the way.</source>
        <translation>Committet, dass Geräte mit vordefinierten Zertifikaten erlaubt sind, damit unterwegs keines ausgesperrt wird.</translation>
    </message>
    <message>
        <source>Makes the new CA and puts it beside the old one into each certificate profile of Panorama that trusts the old one. Nothing changes for devices yet.</source>
        <translation>Erzeugt die neue CA und stellt sie in jedem Zertifikatsprofil von Panorama, das der alten vertraut, neben diese. Für Geräte ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Commits. From then on the server accepts certificates of both CAs.</source>
        <translation>Committet. Ab dann nimmt der Server Zertifikate beider CAs an.</translation>
    </message>
    <message>
        <source>Commits templates whose certificate profiles trust both CAs. Devices are out of sync until their wave is pushed.</source>
        <translation>Committet Templates, deren Zertifikatsprofile beiden CAs vertrauen. Geräte sind nicht synchron, bis ihre Welle gepusht ist.</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A device is done when it has come back with settings that trust both CAs.</source>
        <translation>Pusht Welle für Welle. Ein Gerät ist fertig, wenn es mit Einstellungen zurück ist, die beiden CAs vertrauen.</translation>
    </message>
    <message>
        <source>Commits templates that ask for certificates of the new CA. Devices keep their old ones until their wave is pushed.</source>
        <translation>Committet Templates, die Zertifikate der neuen CA verlangen. Geräte behalten ihre alten, bis ihre Welle gepusht ist.</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A device is done when it has come back with a certificate of the new CA.</source>
        <translation>Pusht Welle für Welle. Ein Gerät ist fertig, wenn es mit einem Zertifikat der neuen CA zurück ist.</translation>
    </message>
    <message>
        <source>Commits that neither the server nor the templates trust the old CA any more.</source>
        <translation>Committet, dass weder Server noch Templates der alten CA mehr vertrauen.</translation>
    </message>
    <message>
        <source>Pushes wave by wave, so that devices forget the old CA, too.</source>
        <translation>Pusht Welle für Welle, damit auch die Geräte die alte CA vergessen.</translation>
    </message>
    <message>
        <source>Makes the secondary&apos;s certificate and puts the CAs, intermediates too, into the two certificate profiles of the candidate. Nothing changes for devices yet.</source>
        <translation>Erzeugt das Zertifikat des sekundären Managers und trägt die CAs, auch Zwischen-CAs, in die beiden Zertifikatsprofile des Kandidaten ein. Für Geräte ändert sich noch nichts.</translation>
    </message>
    <message>
        <source>Commits. The peer takes it over by itself; the HA channel goes on with predefined certificates.</source>
        <translation>Committet. Der Partner übernimmt es von selbst; der HA-Kanal läuft mit vordefinierten Zertifikaten weiter.</translation>
    </message>
    <message>
        <source>Commits, on this manager alone, that it shows its certificate on the HA channel. Done when the session with the peer has come up with it.</source>
        <translation>Committet, nur auf diesem Manager, dass er sein Zertifikat auf dem HA-Kanal zeigt. Fertig, wenn die Sitzung mit dem Partner damit steht.</translation>
    </message>
    <message>
        <source>On the other manager, start Secure the HA pair too and do its step. Done when the session between the two has come up with the new certificate.</source>
        <translation>Starten Sie auch auf dem anderen Manager „Das HA-Paar absichern“ und führen Sie dort seinen Schritt aus. Fertig, wenn die Sitzung zwischen beiden mit dem neuen Zertifikat steht.</translation>
    </message>
    <message>
        <source>Puts the serial number into the list of managed devices, its template stack and its device group, in the candidate.</source>
        <translation>Trägt die Seriennummer im Kandidaten in die Liste der verwalteten Geräte, ihren Template-Stack und ihre Gerätegruppe ein.</translation>
    </message>
    <message>
        <source>Writes the file that the device starts from: the manager&apos;s address, its predefined certificate, and, where only custom ones are allowed, its settings with a certificate of its own.</source>
        <translation>Schreibt die Datei, mit der das Gerät beginnt: die Adresse des Managers, sein vordefiniertes Zertifikat und, wo nur eigene erlaubt sind, seine Einstellungen mit einem eigenen Zertifikat.</translation>
    </message>
    <message>
        <source>Commits. From then on a device with this serial number may come.</source>
        <translation>Committet. Ab dann darf ein Gerät mit dieser Seriennummer kommen.</translation>
    </message>
    <message>
        <source>Pushes its template. The device is done when it has come back with what its template asks for.</source>
        <translation>Pusht sein Template. Das Gerät ist fertig, wenn es mit dem zurück ist, was sein Template verlangt.</translation>
    </message>
    <message>
        <source>Makes a server certificate for the address by which firewalls reach the appliance, in the candidate. Nothing changes for devices.</source>
        <translation>Erzeugt im Kandidaten ein Serverzertifikat für die Adresse, unter der Firewalls die Appliance erreichen. Für Geräte ändert sich nichts.</translation>
    </message>
    <message>
        <source>Commits the certificate, so that its key goes out only once it is kept.</source>
        <translation>Committet das Zertifikat, damit sein Schlüssel erst hinausgeht, wenn er aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Writes the CAs of the firewalls&apos; certificates, the appliance&apos;s key pair under a passphrase, the commands that configure the appliance, and those that take it back.</source>
        <translation>Schreibt die CAs der Zertifikate der Firewalls, das Schlüsselpaar der Appliance unter einer Passphrase, die Befehle, die die Appliance konfigurieren, und die, die das zurücknehmen.</translation>
    </message>
    <message>
        <source>Serve the files by TFTP, give the commands to the appliance in configuration mode, and commit there. The step is done when the appliance says that it serves by its new certificate. Firewalls keep their predefined ones until then.</source>
        <translation>Stellen Sie die Dateien über TFTP bereit, geben Sie der Appliance die Befehle im Konfigurationsmodus und committen Sie dort. Der Schritt ist fertig, wenn die Appliance meldet, dass sie mit ihrem neuen Zertifikat bedient. Bis dahin behalten Firewalls ihre vordefinierten.</translation>
    </message>
    <message>
        <source>Commits templates by which firewalls show their certificate to the appliance and validate the appliance&apos;s. Nothing is pushed yet.</source>
        <translation>Committet Templates, mit denen Firewalls der Appliance ihr Zertifikat zeigen und das der Appliance prüfen. Noch wird nichts gepusht.</translation>
    </message>
    <message>
        <source>Pushes wave by wave. A firewall is done when it and the appliance tell of a session with each other&apos;s new certificate.</source>
        <translation>Pusht Welle für Welle. Eine Firewall ist fertig, wenn sie und die Appliance eine Sitzung mit dem jeweils neuen Zertifikat melden.</translation>
    </message>
    <message>
        <source>Throws away everything that waits in the candidate.</source>
        <translation>Verwirft alles, was im Kandidaten wartet.</translation>
    </message>
    <message>
        <source>Commits what the server side was before. Devices reconnect when the disconnect wait is over.</source>
        <translation>Committet, was die Serverseite vorher war. Geräte verbinden sich neu, wenn die Trennwartezeit vorbei ist.</translation>
    </message>
    <message>
        <source>Commits what the templates were before: devices return to their predefined certificates.</source>
        <translation>Committet, was die Templates vorher waren: Geräte kehren zu ihren vordefinierten Zertifikaten zurück.</translation>
    </message>
    <message>
        <source>Commits that devices with predefined certificates are allowed again.</source>
        <translation>Committet, dass Geräte mit vordefinierten Zertifikaten wieder erlaubt sind.</translation>
    </message>
    <message>
        <source>Commits the old server certificate. Devices reconnect when the disconnect wait is over.</source>
        <translation>Committet das alte Serverzertifikat. Geräte verbinden sich neu, wenn die Trennwartezeit vorbei ist.</translation>
    </message>
    <message>
        <source>Ends the waiting. What was done on the devices stays.</source>
        <translation>Beendet das Warten. Was auf den Geräten getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Commits that only custom certificates are allowed again.</source>
        <translation>Committet, dass wieder nur eigene Zertifikate erlaubt sind.</translation>
    </message>
    <message>
        <source>Commits that the server trusts the old CA alone.</source>
        <translation>Committet, dass der Server nur der alten CA vertraut.</translation>
    </message>
    <message>
        <source>Commits what the templates trusted before, and pushes it to everybody who had the new settings.</source>
        <translation>Committet, wem die Templates vorher vertrauten, und pusht es zu allen, die die neuen Einstellungen hatten.</translation>
    </message>
    <message>
        <source>Commits templates that ask for certificates of the old CA, and pushes them.</source>
        <translation>Committet Templates, die Zertifikate der alten CA verlangen, und pusht sie.</translation>
    </message>
    <message>
        <source>Commits that the old CA is trusted again beside the new one, and pushes it.</source>
        <translation>Committet, dass der alten CA neben der neuen wieder vertraut wird, und pusht es.</translation>
    </message>
    <message>
        <source>Commits that the managers trust what they did before, and takes the secondary&apos;s certificate away.</source>
        <translation>Committet, dass die Manager vertrauen, wem sie vorher vertrauten, und nimmt das Zertifikat des sekundären Managers weg.</translation>
    </message>
    <message>
        <source>Commits what this manager showed on the HA channel before.</source>
        <translation>Committet, was dieser Manager vorher auf dem HA-Kanal zeigte.</translation>
    </message>
    <message>
        <source>Ends the waiting. What was done on the other manager stays.</source>
        <translation>Beendet das Warten. Was auf dem anderen Manager getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Revokes the certificate in the bundle, if it holds one. Destroy the file.</source>
        <translation>Widerruft das Zertifikat im Bundle, falls es eines enthält. Vernichten Sie die Datei.</translation>
    </message>
    <message>
        <source>Commits that the device is not managed. Its session ends at once.</source>
        <translation>Committet, dass das Gerät nicht verwaltet wird. Seine Sitzung endet sofort.</translation>
    </message>
    <message>
        <source>Goes back to waiting for the device. What was done on it stays.</source>
        <translation>Wartet wieder auf das Gerät. Was auf ihm getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Commits that there is no such certificate.</source>
        <translation>Committet, dass es dieses Zertifikat nicht gibt.</translation>
    </message>
    <message>
        <source>Removes the key pair and the commands with its passphrase. The commands that take the appliance back stay.</source>
        <translation>Entfernt das Schlüsselpaar und die Befehle mit seiner Passphrase. Die Befehle, die ihre Einstellungen zurücknehmen, bleiben.</translation>
    </message>
    <message>
        <source>Ends the waiting. Once no firewall goes to the appliance by its custom certificate any more, the commands in back.txt take back what was done there.</source>
        <translation>Beendet das Warten. Sobald keine Firewall mehr mit ihrem eigenen Zertifikat zur Appliance geht, nehmen die Befehle in back.txt zurück, was dort getan wurde.</translation>
    </message>
    <message>
        <source>Commits what the templates were before, and pushes it to everybody who had the new settings.</source>
        <translation>Committet, was die Templates vorher waren, und pusht es zu allen, die die neuen Einstellungen hatten.</translation>
    </message>
    <message>
        <source>Server certificate CN or SAN holds the management address</source>
        <translation>CN oder SAN des Serverzertifikats enthält die Verwaltungsadresse</translation>
    </message>
    <message>
        <source>The management address that devices dial is known</source>
        <translation>Die Verwaltungsadresse, die Geräte anwählen, ist bekannt</translation>
    </message>
    <message>
        <source>No other change waits in the candidate</source>
        <translation>Keine andere Änderung wartet im Kandidaten</translation>
    </message>
    <message>
        <source>The candidate validates without an error</source>
        <translation>Der Kandidat ist ohne Fehler gültig</translation>
    </message>
    <message>
        <source>No connected device would drop</source>
        <translation>Kein verbundenes Gerät würde getrennt</translation>
    </message>
    <message>
        <source>Every device that was connected is connected again</source>
        <translation>Jedes Gerät, das verbunden war, ist wieder verbunden</translation>
    </message>
    <message>
        <source>Custom server communication is running</source>
        <translation>Die eigene Serverkommunikation läuft</translation>
    </message>
    <message>
        <source>The issuing CA and its key are here</source>
        <translation>Die ausstellende CA und ihr Schlüssel sind hier</translation>
    </message>
    <message>
        <source>The common certificate and its key are here</source>
        <translation>Das gemeinsame Zertifikat und sein Schlüssel sind hier</translation>
    </message>
    <message>
        <source>The SCEP profile is here and names its server</source>
        <translation>Das SCEP-Profil ist hier und nennt seinen Server</translation>
    </message>
    <message>
        <source>The CA that the SCEP profile&apos;s fingerprint means is here</source>
        <translation>Die CA, die der Fingerabdruck des SCEP-Profils meint, ist hier</translation>
    </message>
    <message>
        <source>The certificate profile trusts the issuing CA</source>
        <translation>Das Zertifikatsprofil vertraut der ausstellenden CA</translation>
    </message>
    <message>
        <source>Every device belongs to a template stack</source>
        <translation>Jedes Gerät gehört zu einem Template-Stack</translation>
    </message>
    <message>
        <source>Every device runs PAN-OS 8.0 or later</source>
        <translation>Auf jedem Gerät läuft PAN-OS 8.0 oder neuer</translation>
    </message>
    <message>
        <source>Every device&apos;s clock is right enough for the new certificates</source>
        <translation>Die Uhr jedes Geräts geht für die neuen Zertifikate richtig genug</translation>
    </message>
    <message>
        <source>The wave before is done</source>
        <translation>Die Welle davor ist fertig</translation>
    </message>
    <message>
        <source>Failures stay below the stop threshold</source>
        <translation>Die Fehlschläge bleiben unter der Schwelle</translation>
    </message>
    <message>
        <source>The roll-out is not paused</source>
        <translation>Der Rollout ist nicht angehalten</translation>
    </message>
    <message>
        <source>Every managed device holds a session with its custom certificate</source>
        <translation>Jedes verwaltete Gerät hat eine Sitzung mit seinem eigenen Zertifikat</translation>
    </message>
    <message>
        <source>Every device that was connected has come back with its custom certificate</source>
        <translation>Jedes Gerät, das verbunden war, ist mit seinem eigenen Zertifikat zurück</translation>
    </message>
    <message>
        <source>What was staged is in the candidate</source>
        <translation>Was bereitgestellt wurde, ist im Kandidaten</translation>
    </message>
    <message>
        <source>The candidate holds nothing but what was staged</source>
        <translation>Der Kandidat enthält nur, was bereitgestellt wurde</translation>
    </message>
    <message>
        <source>Every template selects another certificate than now</source>
        <translation>Jedes Template wählt ein anderes Zertifikat als jetzt</translation>
    </message>
    <message>
        <source>No WildFire appliance is managed</source>
        <translation>Keine WildFire-Appliance wird verwaltet</translation>
    </message>
    <message>
        <source>No device fails authentication</source>
        <translation>Kein Gerät scheitert an der Authentifizierung</translation>
    </message>
    <message>
        <source>No device is offline</source>
        <translation>Kein Gerät ist offline</translation>
    </message>
    <message>
        <source>The server judges clients by a certificate profile</source>
        <translation>Der Server beurteilt Clients anhand eines Zertifikatsprofils</translation>
    </message>
    <message>
        <source>The server goes on trusting what every device shows</source>
        <translation>Der Server vertraut weiter dem, was jedes Gerät zeigt</translation>
    </message>
    <message>
        <source>Every device trusts what the server will show</source>
        <translation>Jedes Gerät vertraut dem, was der Server zeigen wird</translation>
    </message>
    <message>
        <source>The HA peer of each device in the wave is up</source>
        <translation>Der HA-Partner jedes Geräts der Welle ist verbunden</translation>
    </message>
    <message>
        <source>The old CA has signed the new one</source>
        <translation>Die alte CA hat die neue signiert</translation>
    </message>
    <message>
        <source>No template makes devices come with predefined certificates</source>
        <translation>Kein Template lässt Geräte mit vordefinierten Zertifikaten kommen</translation>
    </message>
    <message>
        <source>No device shows a certificate of the old CA</source>
        <translation>Kein Gerät zeigt ein Zertifikat der alten CA</translation>
    </message>
    <message>
        <source>No server shows a certificate of the old CA</source>
        <translation>Kein Server zeigt ein Zertifikat der alten CA</translation>
    </message>
    <message>
        <source>Every device is managed here</source>
        <translation>Jedes Gerät wird hier verwaltet</translation>
    </message>
    <message>
        <source>Every device has come back with its new certificate</source>
        <translation>Jedes Gerät ist mit seinem neuen Zertifikat zurück</translation>
    </message>
    <message>
        <source>The HA peer is connected</source>
        <translation>Der HA-Partner ist verbunden</translation>
    </message>
    <message>
        <source>Both managers have the same configuration</source>
        <translation>Beide Manager haben dieselbe Konfiguration</translation>
    </message>
    <message>
        <source>The secondary&apos;s certificate and its key are here</source>
        <translation>Das Zertifikat des sekundären Managers und sein Schlüssel sind hier</translation>
    </message>
    <message>
        <source>The certificate names the secondary by its serial number</source>
        <translation>Das Zertifikat nennt den sekundären Manager mit seiner Seriennummer</translation>
    </message>
    <message>
        <source>Both certificate profiles hold root and intermediates of the other side</source>
        <translation>Beide Zertifikatsprofile enthalten Root und Zwischen-CAs der anderen Seite</translation>
    </message>
    <message>
        <source>Server certificate CN or SAN holds the address that the secondary dials</source>
        <translation>CN oder SAN des Serverzertifikats enthält die Adresse, die der sekundäre Manager anwählt</translation>
    </message>
    <message>
        <source>The secondary shows its predefined certificate again</source>
        <translation>Der sekundäre Manager zeigt wieder sein vordefiniertes Zertifikat</translation>
    </message>
    <message>
        <source>Predefined certificates are allowed</source>
        <translation>Vordefinierte Zertifikate sind erlaubt</translation>
    </message>
    <message>
        <source>The session with the HA peer has come up with the new certificate</source>
        <translation>Die Sitzung mit dem HA-Partner steht mit dem neuen Zertifikat</translation>
    </message>
    <message>
        <source>The HA peers authenticate by custom certificates</source>
        <translation>Die HA-Partner authentifizieren sich mit eigenen Zertifikaten</translation>
    </message>
    <message>
        <source>The maintenance window is open</source>
        <translation>Das Wartungsfenster ist offen</translation>
    </message>
    <message>
        <source>With custom certificates only, its certificate comes before it is added</source>
        <translation>Wo nur eigene Zertifikate gelten, kommt seines vor dem Hinzufügen</translation>
    </message>
    <message>
        <source>Its template stack gives it a custom certificate</source>
        <translation>Sein Template-Stack gibt ihm ein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>The device is in the candidate</source>
        <translation>Das Gerät ist im Kandidaten</translation>
    </message>
    <message>
        <source>The device is managed</source>
        <translation>Das Gerät wird verwaltet</translation>
    </message>
    <message>
        <source>The device has a session, as it should</source>
        <translation>Das Gerät hat eine Sitzung, wie es soll</translation>
    </message>
    <message>
        <source>The appliance is connected</source>
        <translation>Die Appliance ist verbunden</translation>
    </message>
    <message>
        <source>The appliance&apos;s certificate and its key are here</source>
        <translation>Das Zertifikat der Appliance und sein Schlüssel sind hier</translation>
    </message>
    <message>
        <source>The certificate&apos;s CN or SAN holds the address that firewalls dial</source>
        <translation>CN oder SAN des Zertifikats enthält die Adresse, die Firewalls anwählen</translation>
    </message>
    <message>
        <source>The appliance serves by its new certificate and trusts the firewalls&apos; CAs</source>
        <translation>Die Appliance bedient mit ihrem neuen Zertifikat und vertraut den CAs der Firewalls</translation>
    </message>
    <message>
        <source>No firewall goes to the appliance by its custom certificate any more</source>
        <translation>Keine Firewall geht mehr mit ihrem eigenen Zertifikat zur Appliance</translation>
    </message>
    <message>
        <source>Every template stack gives its firewalls a certificate of a known CA</source>
        <translation>Jeder Template-Stack gibt seinen Firewalls ein Zertifikat einer bekannten CA</translation>
    </message>
    <message>
        <source>%1 local time
%2 UTC</source>
        <translation>%1 Ortszeit
%2 UTC</translation>
    </message>
    <message>
        <source>saved %1 s ago</source>
        <translation>vor %1 s gespeichert</translation>
    </message>
    <message>
        <source>saved %1 min ago</source>
        <translation>vor %1 min gespeichert</translation>
    </message>
    <message>
        <source>TLS version outside the profile</source>
        <translation>TLS-Version außerhalb des Profils</translation>
    </message>
    <message>
        <source>The peer offered only TLS versions that the SSL/TLS service profile does not allow.</source>
        <translation>Die Gegenstelle bot nur TLS-Versionen an, die das SSL/TLS-Serviceprofil nicht erlaubt.</translation>
    </message>
    <message>
        <source>No common cipher suite</source>
        <translation>Keine gemeinsame Cipher-Suite</translation>
    </message>
    <message>
        <source>The peer and the SSL/TLS service profile have no cipher suite in common.</source>
        <translation>Die Gegenstelle und das SSL/TLS-Serviceprofil haben keine gemeinsame Cipher-Suite.</translation>
    </message>
    <message>
        <source>No certificate presented</source>
        <translation>Kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>The peer presented no certificate, and one is required.</source>
        <translation>Die Gegenstelle legte kein Zertifikat vor, und eines ist nötig.</translation>
    </message>
    <message>
        <source>Untrusted issuer</source>
        <translation>Nicht vertrauenswürdiger Aussteller</translation>
    </message>
    <message>
        <source>The certificate does not lead to a CA of the certificate profile. Add its CA to the profile, or issue a certificate from a trusted CA.</source>
        <translation>Das Zertifikat führt zu keiner CA des Zertifikatsprofils. Fügen Sie dem Profil seine CA hinzu, oder stellen Sie ein Zertifikat einer vertrauenswürdigen CA aus.</translation>
    </message>
    <message>
        <source>Intermediate CA missing</source>
        <translation>Zwischen-CA fehlt</translation>
    </message>
    <message>
        <source>The peer did not send the intermediate CA that links its certificate to a trusted root, and the profile does not hold it.</source>
        <translation>Die Gegenstelle sandte die Zwischen-CA nicht, die ihr Zertifikat mit einer vertrauenswürdigen Root verbindet, und das Profil enthält sie nicht.</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>A signature is wrong: a certificate was altered or not signed by the CA that it names, or the peer does not have the key of its certificate.</source>
        <translation>Eine Signatur ist falsch: Ein Zertifikat wurde verändert oder nicht von der CA signiert, die es nennt, oder die Gegenstelle hat den Schlüssel zu ihrem Zertifikat nicht.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>A certificate in the chain is past its notAfter date. Issue a new one; a device that can no longer connect needs it delivered locally.</source>
        <translation>Ein Zertifikat der Kette ist über sein notAfter hinaus. Stellen Sie ein neues aus; einem Gerät, das sich nicht mehr verbinden kann, muss es vor Ort gebracht werden.</translation>
    </message>
    <message>
        <source>Certificate not yet valid</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>By the clock of the side that judged, the certificate is not valid yet. Check that clock first.</source>
        <translation>Nach der Uhr der Seite, die urteilte, ist das Zertifikat noch nicht gültig. Prüfen Sie zuerst diese Uhr.</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>The certificate was revoked by its CA.</source>
        <translation>Das Zertifikat wurde von seiner CA widerrufen.</translation>
    </message>
    <message>
        <source>Revocation status unknown</source>
        <translation>Widerrufsstatus unbekannt</translation>
    </message>
    <message>
        <source>The responder does not know the certificate, and the profile blocks unknown status.</source>
        <translation>Der Responder kennt das Zertifikat nicht, und das Profil sperrt unbekannten Status.</translation>
    </message>
    <message>
        <source>Revocation status unavailable</source>
        <translation>Widerrufsstatus nicht zu erhalten</translation>
    </message>
    <message>
        <source>No revocation status came within the timeout, and the profile blocks that.</source>
        <translation>Binnen der Frist kam kein Widerrufsstatus, und das Profil sperrt das.</translation>
    </message>
    <message>
        <source>Certificate not meant for this use</source>
        <translation>Zertifikat nicht für diesen Zweck</translation>
    </message>
    <message>
        <source>The certificate&apos;s key usage does not allow this role (client or server).</source>
        <translation>Die Schlüsselverwendung des Zertifikats erlaubt diese Rolle nicht (Client oder Server).</translation>
    </message>
    <message>
        <source>Key or digest too weak</source>
        <translation>Schlüssel oder Digest zu schwach</translation>
    </message>
    <message>
        <source>A key or a signature digest in the chain is below 112 bits of security.</source>
        <translation>Ein Schlüssel oder ein Signatur-Digest der Kette liegt unter 112 Bit Sicherheit.</translation>
    </message>
    <message>
        <source>Server name does not match</source>
        <translation>Servername passt nicht</translation>
    </message>
    <message>
        <source>Neither common name nor subject alternative name is the address that the device has typed for its manager.</source>
        <translation>Weder Common Name noch alternativer Name ist die Adresse, die im Gerät für seinen Manager eingetragen ist.</translation>
    </message>
    <message>
        <source>Certificate does not match the serial number</source>
        <translation>Zertifikat passt nicht zur Seriennummer</translation>
    </message>
    <message>
        <source>Neither common name nor subject alternative name is the serial number that the device claims, or its hash.</source>
        <translation>Weder Common Name noch alternativer Name ist die Seriennummer, die das Gerät angibt, oder ihr Hash.</translation>
    </message>
    <message>
        <source>Serial number not managed</source>
        <translation>Seriennummer nicht verwaltet</translation>
    </message>
    <message>
        <source>The device claims a serial number that is not among the managed devices.</source>
        <translation>Das Gerät gibt eine Seriennummer an, die nicht unter den verwalteten Geräten ist.</translation>
    </message>
    <message>
        <source>Not on the authorization list</source>
        <translation>Nicht auf der Autorisierungsliste</translation>
    </message>
    <message>
        <source>No entry of the authorization list matches the certificate.</source>
        <translation>Kein Eintrag der Autorisierungsliste passt zum Zertifikat.</translation>
    </message>
    <message>
        <source>Predefined certificate refused</source>
        <translation>Vordefiniertes Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>Only custom certificates are allowed, and the device came with a predefined one.</source>
        <translation>Nur eigene Zertifikate sind erlaubt, und das Gerät kam mit einem vordefinierten.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>The connection broke before a session was up.</source>
        <translation>Die Verbindung brach ab, bevor eine Sitzung stand.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>The peer did not finish within the deadline.</source>
        <translation>Die Gegenstelle wurde nicht innerhalb der Frist fertig.</translation>
    </message>
    <message>
        <source>TLS version in profile range</source>
        <translation>TLS-Version im Bereich des Profils</translation>
    </message>
    <message>
        <source>Common cipher suite</source>
        <translation>Gemeinsame Cipher-Suite</translation>
    </message>
    <message>
        <source>Certificate presented</source>
        <translation>Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>Chain to trusted root</source>
        <translation>Kette zu vertrauenswürdiger Root</translation>
    </message>
    <message>
        <source>Custom or predefined allowed</source>
        <translation>Eigenes oder vordefiniertes erlaubt</translation>
    </message>
    <message>
        <source>Validity period</source>
        <translation>Gültigkeitszeitraum</translation>
    </message>
    <message>
        <source>Key usage fits the role</source>
        <translation>Schlüsselverwendung passt zur Rolle</translation>
    </message>
    <message>
        <source>Key strength</source>
        <translation>Schlüsselstärke</translation>
    </message>
    <message>
        <source>OCSP / CRL status</source>
        <translation>OCSP-/CRL-Status</translation>
    </message>
    <message>
        <source>CN or SAN matches address</source>
        <translation>CN oder SAN passt zur Adresse</translation>
    </message>
    <message>
        <source>Authorization list</source>
        <translation>Autorisierungsliste</translation>
    </message>
    <message>
        <source>Serial number is managed</source>
        <translation>Seriennummer wird verwaltet</translation>
    </message>
    <message>
        <source>CN or SAN matches serial</source>
        <translation>CN oder SAN passt zur Seriennummer</translation>
    </message>
    <message>
        <source>What the peer said</source>
        <translation>Was die Gegenstelle sagte</translation>
    </message>
    <message>
        <source>1 session ends</source>
        <translation>1 Sitzung endet</translation>
    </message>
    <message>
        <source>%1 sessions end</source>
        <translation>%1 Sitzungen enden</translation>
    </message>
    <message>
        <source>%1 at the commit and comes back</source>
        <translation>%1 beim Commit und kommt zurück</translation>
    </message>
    <message>
        <source>%1 at the commit and come back</source>
        <translation>%1 beim Commit und kommen zurück</translation>
    </message>
    <message>
        <source>%1 %2 min after the commit and comes back</source>
        <translation>%1 %2 min nach dem Commit und kommt zurück</translation>
    </message>
    <message>
        <source>%1 %2 min after the commit and come back</source>
        <translation>%1 %2 min nach dem Commit und kommen zurück</translation>
    </message>
    <message>
        <source>1 session ends at the commit: its device is no longer managed</source>
        <translation>1 Sitzung endet beim Commit: Ihr Gerät wird nicht mehr verwaltet</translation>
    </message>
    <message>
        <source>%1 sessions end at the commit: their devices are no longer managed</source>
        <translation>%1 Sitzungen enden beim Commit: Ihre Geräte werden nicht mehr verwaltet</translation>
    </message>
    <message>
        <source>No session is open: none ends</source>
        <translation>Keine Sitzung ist offen: Es endet keine</translation>
    </message>
    <message>
        <source>Ends with the next wait: %1</source>
        <translation>Endet mit der nächsten Wartezeit: %1</translation>
    </message>
    <message>
        <source>Ends in %1: %2</source>
        <translation>Endet in %1: %2</translation>
    </message>
    <message>
        <source>Ends in %1, because it would be refused now.</source>
        <translation>Endet in %1, weil es jetzt abgelehnt würde.</translation>
    </message>
    <message>
        <source>Ends with the next disconnect wait, because it would be refused now.</source>
        <translation>Endet mit der nächsten Trennwartezeit, weil es jetzt abgelehnt würde.</translation>
    </message>
    <message>
        <source>Fails at its next reconnect: %1</source>
        <translation>Scheitert bei der nächsten Neuverbindung: %1</translation>
    </message>
    <message>
        <source>Fails to reconnect after the commit: %1</source>
        <translation>Verbindet sich nach dem Commit nicht wieder: %1</translation>
    </message>
    <message>
        <source>Falls off at the commit: %1</source>
        <translation>Wird beim Commit getrennt: %1</translation>
    </message>
    <message>
        <source>Falls off %1 after the commit: %2</source>
        <translation>Wird %1 nach dem Commit getrennt: %2</translation>
    </message>
    <message>
        <source>Fails in %1: %2</source>
        <translation>Scheitert in %1: %2</translation>
    </message>
    <message>
        <source>It is connected, but its next handshake would fail.</source>
        <translation>Es ist verbunden, aber sein nächster Handshake würde scheitern.</translation>
    </message>
    <message>
        <source>It is connected, but once the pending changes are committed its next handshake would fail.</source>
        <translation>Es ist verbunden, aber sobald die ausstehenden Änderungen committet sind, würde sein nächster Handshake scheitern.</translation>
    </message>
    <message>
        <source>It would fall off when the pending changes are committed.</source>
        <translation>Es würde getrennt, wenn die ausstehenden Änderungen committet werden.</translation>
    </message>
    <message>
        <source>It is connected, but from %1 on, in %2, its handshakes fail.</source>
        <translation>Es ist verbunden, aber ab %1, in %2, scheitern seine Handshakes.</translation>
    </message>
    <message>
        <source>The device itself refuses what the manager shows.</source>
        <translation>Das Gerät selbst lehnt ab, was der Manager zeigt.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Custom certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Predefined certificate</source>
        <translation>Vordefiniertes Zertifikat</translation>
    </message>
    <message>
        <source>Disconnect wait</source>
        <translation>Trennwartezeit</translation>
    </message>
    <message>
        <source>Handshaking</source>
        <translation>Handshake läuft</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Authentifizierung gescheitert</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Durch Richtlinie gesperrt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Nicht geeignet</translation>
    </message>
    <message>
        <source>WildFire management has no custom certificates</source>
        <translation>Die WildFire-Verwaltung kennt keine eigenen Zertifikate</translation>
    </message>
    <message>
        <source>Needs PAN-OS 8.0 or later</source>
        <translation>Braucht PAN-OS 8.0 oder neuer</translation>
    </message>
    <message>
        <source>The device closed the session</source>
        <translation>Das Gerät schloss die Sitzung</translation>
    </message>
    <message>
        <source>The disconnect wait ended</source>
        <translation>Die Trennwartezeit endete</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Replaced by a newer session</source>
        <translation>Durch eine neuere Sitzung ersetzt</translation>
    </message>
    <message>
        <source>No longer managed</source>
        <translation>Nicht mehr verwaltet</translation>
    </message>
    <message>
        <source>Its certificate is no longer accepted</source>
        <translation>Sein Zertifikat wird nicht mehr angenommen</translation>
    </message>
    <message>
        <source>The device took nothing of what was sent</source>
        <translation>Das Gerät nahm nichts vom Gesendeten ab</translation>
    </message>
    <message>
        <source>The manager stopped</source>
        <translation>Der Manager wurde beendet</translation>
    </message>
    <message>
        <source>Stays connected</source>
        <translation>Bleibt verbunden</translation>
    </message>
    <message>
        <source>Re-authenticates</source>
        <translation>Authentifiziert sich neu</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>Its template has settings for it that it does not run yet: push them.</source>
        <translation>Sein Template hat Einstellungen, mit denen es noch nicht läuft: Pushen Sie sie.</translation>
    </message>
    <message>
        <source>Install software of 8.0 or later, then push its template: only then can it have a custom certificate.</source>
        <translation>Installieren Sie Software ab 8.0 und pushen Sie dann sein Template: Erst damit kann es ein eigenes Zertifikat haben.</translation>
    </message>
    <message>
        <source>Its own clock is wrong: by it, valid certificates are not valid. Set the clock first.</source>
        <translation>Seine eigene Uhr geht falsch: nach ihr sind gültige Zertifikate nicht gültig. Stellen Sie zuerst die Uhr.</translation>
    </message>
    <message>
        <source>Nothing reaches it over the network while it is refused: carry a bundle with a fresh certificate to it.</source>
        <translation>Über das Netz erreicht es nichts, solange es abgelehnt wird: Bringen Sie ihm ein Bundle mit frischem Zertifikat.</translation>
    </message>
    <message>
        <source>Nothing reaches it over the network: carry a bundle to it, or take it out of management.</source>
        <translation>Über das Netz erreicht es nichts: Bringen Sie ihm ein Bundle, oder nehmen Sie es aus der Verwaltung.</translation>
    </message>
    <message>
        <source>Custom certificates can&apos;t be enforced while it is managed: take it out of management first.</source>
        <translation>Solange es verwaltet wird, lassen sich eigene Zertifikate nicht erzwingen: nehmen Sie es zuerst aus der Verwaltung.</translation>
    </message>
    <message>
        <source>A CA of your own: generated here, or imported</source>
        <translation>Eine eigene CA: hier erzeugt oder importiert</translation>
    </message>
    <message>
        <source>A server certificate that the manager presents to devices</source>
        <translation>Ein Serverzertifikat, das der Manager den Geräten zeigt</translation>
    </message>
    <message>
        <source>The first managed device, committed</source>
        <translation>Das erste verwaltete Gerät, committet</translation>
    </message>
    <message>
        <source>The first session: a device has come in</source>
        <translation>Die erste Sitzung: ein Gerät hat sich gemeldet</translation>
    </message>
    <message>
        <source>The migration: every device shows a custom certificate</source>
        <translation>Die Migration: jedes Gerät zeigt ein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Vorreiter</translation>
    </message>
    <message>
        <source>bytes after the end of the certificate</source>
        <translation>Bytes nach dem Ende des Zertifikats</translation>
    </message>
    <message>
        <source>not a certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>a certificate that is not X.509</source>
        <translation>ein Zertifikat, das nicht X.509 ist</translation>
    </message>
    <message>
        <source>extension can&apos;t be read or is there twice: %1</source>
        <translation>die Erweiterung ist nicht lesbar oder doppelt vorhanden: %1</translation>
    </message>
    <message>
        <source>extension can&apos;t be built: %1</source>
        <translation>die Erweiterung lässt sich nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>an alternative name can&apos;t be built</source>
        <translation>ein alternativer Name lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the alternative names of the request can&apos;t be read</source>
        <translation>die alternativen Namen der Anforderung sind nicht lesbar</translation>
    </message>
    <message>
        <source>a common name can&apos;t be read</source>
        <translation>ein Common Name ist nicht lesbar</translation>
    </message>
    <message>
        <source>a name can&apos;t be read</source>
        <translation>ein Name ist nicht lesbar</translation>
    </message>
    <message>
        <source>a time can&apos;t be read</source>
        <translation>eine Zeitangabe ist nicht lesbar</translation>
    </message>
    <message>
        <source>not base64</source>
        <translation>kein Base64</translation>
    </message>
    <message>
        <source>no digest has a fingerprint of %1 digits</source>
        <translation>kein Digest hat einen Fingerabdruck mit %1 Ziffern</translation>
    </message>
    <message>
        <source>a PEM block can&apos;t be read</source>
        <translation>ein PEM-Block ist nicht lesbar</translation>
    </message>
    <message>
        <source>a PEM block with headers where none are allowed</source>
        <translation>ein PEM-Block mit Kopfzeilen, wo keine erlaubt sind</translation>
    </message>
    <message>
        <source>a PEM block of another kind: %1</source>
        <translation>ein PEM-Block anderer Art: %1</translation>
    </message>
    <message>
        <source>a PKCS#7 message that is not of the signed kind</source>
        <translation>eine PKCS#7-Nachricht, die nicht signiert ist</translation>
    </message>
    <message>
        <source>a PKCS#7 message that holds no certificate</source>
        <translation>eine PKCS#7-Nachricht ohne Zertifikat</translation>
    </message>
    <message>
        <source>a certificate revocation list</source>
        <translation>eine Sperrliste</translation>
    </message>
    <message>
        <source>nothing that is known here, or damaged</source>
        <translation>nichts hier Bekanntes, oder beschädigt</translation>
    </message>
    <message>
        <source>a Java key store of the old format, which keytool can turn into PKCS#12</source>
        <translation>ein Java-Keystore im alten Format, den keytool in PKCS#12 umwandeln kann</translation>
    </message>
    <message>
        <source>an entry that is neither certificate nor key</source>
        <translation>ein Eintrag, der weder Zertifikat noch Schlüssel ist</translation>
    </message>
    <message>
        <source>an encrypted part that holds nothing</source>
        <translation>ein verschlüsselter Teil ohne Inhalt</translation>
    </message>
    <message>
        <source>an encrypted key that holds nothing</source>
        <translation>ein verschlüsselter Schlüssel ohne Inhalt</translation>
    </message>
    <message>
        <source>a part of the PKCS#12 file is damaged</source>
        <translation>ein Teil der PKCS#12-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a part that is encrypted to somebody&apos;s public key, not by a passphrase</source>
        <translation>ein Teil, der für einen öffentlichen Schlüssel verschlüsselt ist und nicht mit einer Passphrase</translation>
    </message>
    <message>
        <source>parts within parts, too deep</source>
        <translation>zu tief verschachtelte Teile</translation>
    </message>
    <message>
        <source>the PKCS#12 file is damaged, or signed in place of protected by a passphrase</source>
        <translation>die PKCS#12-Datei ist beschädigt oder signiert statt durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>no key could be generated</source>
        <translation>es ließ sich kein Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>the key can&apos;t be written</source>
        <translation>der Schlüssel lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the key can&apos;t be encrypted</source>
        <translation>der Schlüssel lässt sich nicht verschlüsseln</translation>
    </message>
    <message>
        <source>an identity needs a certificate</source>
        <translation>eine Identität braucht ein Zertifikat</translation>
    </message>
    <message>
        <source>it asks for too costly a key derivation</source>
        <translation>die verlangte Schlüsselableitung ist zu aufwendig</translation>
    </message>
    <message>
        <source>the encryption is not available</source>
        <translation>das Verschlüsselungsverfahren ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the key in the PKCS#8 structure can&apos;t be used</source>
        <translation>der Schlüssel in der PKCS#8-Struktur ist nicht verwendbar</translation>
    </message>
    <message>
        <source>not a PKCS#8 key</source>
        <translation>kein PKCS#8-Schlüssel</translation>
    </message>
    <message>
        <source>not an encrypted PKCS#8 key</source>
        <translation>kein verschlüsselter PKCS#8-Schlüssel</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>the private key does not belong to %1</source>
        <translation>der private Schlüssel gehört nicht zu %1</translation>
    </message>
    <message>
        <source>no random bytes</source>
        <translation>keine Zufallsbytes</translation>
    </message>
    <message>
        <source>the file can&apos;t be encoded</source>
        <translation>die Datei lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>the PKCS#12 file can&apos;t be built</source>
        <translation>die PKCS#12-Datei lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the PKCS#7 file can&apos;t be built</source>
        <translation>die PKCS#7-Datei lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the encrypted data is not authentic</source>
        <translation>die verschlüsselten Daten sind nicht authentisch</translation>
    </message>
    <message>
        <source>not a sealed secret</source>
        <translation>kein versiegeltes Geheimnis</translation>
    </message>
    <message>
        <source>a sealed secret that was cut short</source>
        <translation>ein abgeschnittenes versiegeltes Geheimnis</translation>
    </message>
    <message>
        <source>the wrapped data key is damaged</source>
        <translation>der verpackte Datenschlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>not a wrapped data key of a known version</source>
        <translation>kein verpackter Datenschlüssel einer bekannten Version</translation>
    </message>
    <message>
        <source>the wrapped data key asks for too costly a derivation</source>
        <translation>der verpackte Datenschlüssel verlangt eine zu aufwendige Ableitung</translation>
    </message>
    <message>
        <source>scrypt failed</source>
        <translation>scrypt ist gescheitert</translation>
    </message>
    <message>
        <source>the subject can&apos;t be set</source>
        <translation>der Inhaber lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>the issuer can&apos;t be set</source>
        <translation>der Aussteller lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>the validity can&apos;t be set</source>
        <translation>die Gültigkeit lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>a validity that no certificate can hold</source>
        <translation>eine Gültigkeit, die kein Zertifikat darstellen kann</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be built</source>
        <translation>das Zertifikat lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be encoded</source>
        <translation>das Zertifikat lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be signed</source>
        <translation>das Zertifikat lässt sich nicht signieren</translation>
    </message>
    <message>
        <source>the certificate can&apos;t be renewed</source>
        <translation>das Zertifikat lässt sich nicht erneuern</translation>
    </message>
    <message>
        <source>nobody is there to sign %1</source>
        <translation>für %1 gibt es keinen Unterzeichner</translation>
    </message>
    <message>
        <source>the extensions can&apos;t be put into the request</source>
        <translation>die Erweiterungen lassen sich nicht in die Anforderung setzen</translation>
    </message>
    <message>
        <source>the challenge password can&apos;t be put into the request</source>
        <translation>das Challenge-Passwort lässt sich nicht in die Anforderung setzen</translation>
    </message>
    <message>
        <source>the request can&apos;t be built</source>
        <translation>die Anforderung lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the request can&apos;t be signed</source>
        <translation>die Anforderung lässt sich nicht signieren</translation>
    </message>
    <message>
        <source>a revocation list of an unknown version</source>
        <translation>eine Sperrliste unbekannter Version</translation>
    </message>
    <message>
        <source>more than 256 revocation lists in one text</source>
        <translation>mehr als 256 Sperrlisten in einem Text</translation>
    </message>
    <message>
        <source>extension of a revocation list can&apos;t be read or is there twice: %1</source>
        <translation>eine Erweiterung der Sperrliste ist nicht lesbar oder doppelt vorhanden: %1</translation>
    </message>
    <message>
        <source>a delta revocation list without a number</source>
        <translation>eine Delta-Sperrliste ohne Nummer</translation>
    </message>
    <message>
        <source>not a serial number: %1</source>
        <translation>keine Seriennummer: %1</translation>
    </message>
    <message>
        <source>an entry of the revocation list can&apos;t be built</source>
        <translation>ein Eintrag der Sperrliste lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>a revocation list whose next update is not after this one</source>
        <translation>eine Sperrliste, deren nächste Aktualisierung nicht nach dieser liegt</translation>
    </message>
    <message>
        <source>the revocation list can&apos;t be built</source>
        <translation>die Sperrliste lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the revocation list can&apos;t be signed</source>
        <translation>die Sperrliste lässt sich nicht signieren</translation>
    </message>
    <message>
        <source>the revocation list can&apos;t be encoded</source>
        <translation>die Sperrliste lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>the nonce can&apos;t be set</source>
        <translation>die Nonce lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>the OCSP request can&apos;t be built</source>
        <translation>die OCSP-Anfrage lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the OCSP request can&apos;t be encoded</source>
        <translation>die OCSP-Anfrage lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>an extension of it is not understood</source>
        <translation>eine Erweiterung darin wird nicht verstanden</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>TLS versions %1 to %2 cannot be used on this channel</source>
        <translation>die TLS-Versionen %1 bis %2 sind auf diesem Kanal nicht verwendbar</translation>
    </message>
    <message>
        <source>an identity without certificate</source>
        <translation>eine Identität ohne Zertifikat</translation>
    </message>
    <message>
        <source>custom communication needs both a server certificate and a certificate profile</source>
        <translation>eigene Kommunikation braucht ein Serverzertifikat und ein Zertifikatsprofil</translation>
    </message>
    <message>
        <source>custom only without custom communication would refuse every device</source>
        <translation>nur eigene Zertifikate ohne eigene Kommunikation würde jedes Gerät ablehnen</translation>
    </message>
    <message>
        <source>cannot prepare the socket for TLS</source>
        <translation>der Socket lässt sich nicht für TLS vorbereiten</translation>
    </message>
    <message>
        <source>the write queue is full</source>
        <translation>die Schreibwarteschlange ist voll</translation>
    </message>
    <message>
        <source>the connection ended during the handshake</source>
        <translation>die Verbindung endete während des Handshakes</translation>
    </message>
    <message>
        <source>protocol version %1</source>
        <translation>Protokollversion %1</translation>
    </message>
    <message>
        <source>the policy has changed meanwhile</source>
        <translation>die Richtlinie hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>a request that is too long</source>
        <translation>eine zu lange Anfrage</translation>
    </message>
    <message>
        <source>a manager is no device</source>
        <translation>ein Manager ist kein Gerät</translation>
    </message>
    <message>
        <source>unknown operation: %1</source>
        <translation>unbekannter Vorgang: %1</translation>
    </message>
    <message>
        <source>can&apos;t make a client context</source>
        <translation>der Client-Kontext lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>can&apos;t prepare a connection</source>
        <translation>die Verbindung lässt sich nicht vorbereiten</translation>
    </message>
    <message>
        <source>CBOR ends early or is malformed</source>
        <translation>CBOR endet zu früh oder ist fehlerhaft</translation>
    </message>
    <message>
        <source>CBOR item of a kind that the channel does not use</source>
        <translation>CBOR-Element einer Art, die der Kanal nicht verwendet</translation>
    </message>
    <message>
        <source>CBOR text is not UTF-8</source>
        <translation>der CBOR-Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>CBOR is nested too deeply</source>
        <translation>CBOR ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a message is a map of at most %1 members</source>
        <translation>eine Nachricht ist eine Map mit höchstens %1 Elementen</translation>
    </message>
    <message>
        <source>a member&apos;s name is not text</source>
        <translation>der Name eines Elements ist kein Text</translation>
    </message>
    <message>
        <source>member %1 stands twice</source>
        <translation>das Element %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>bytes behind the message</source>
        <translation>Bytes hinter der Nachricht</translation>
    </message>
    <message>
        <source>a message without type</source>
        <translation>eine Nachricht ohne Typ</translation>
    </message>
    <message>
        <source>unknown message type %1</source>
        <translation>unbekannter Nachrichtentyp %1</translation>
    </message>
    <message>
        <source>frame of %1 bytes exceeds the limit of %2</source>
        <translation>der Frame von %1 Bytes überschreitet die Grenze von %2</translation>
    </message>
    <message>
        <source>the client has stopped</source>
        <translation>der Client wurde beendet</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>word %1 &quot;%2&quot;: %3</source>
        <translation>Wort %1 „%2“: %3</translation>
    </message>
    <message>
        <source>nothing may follow here</source>
        <translation>hier darf nichts mehr folgen</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>erwartet wird eines von: %1</translation>
    </message>
    <message>
        <source>%1: a name is missing at the end</source>
        <translation>%1: am Ende fehlt ein Name</translation>
    </message>
    <message>
        <source>%1: a value is missing at the end</source>
        <translation>%1: am Ende fehlt ein Wert</translation>
    </message>
    <message>
        <source>the closing ] is missing at the end</source>
        <translation>am Ende fehlt die schließende ]</translation>
    </message>
    <message>
        <source>the command is not complete: %1</source>
        <translation>der Befehl ist unvollständig: %1</translation>
    </message>
    <message>
        <source>delete: what to delete is missing</source>
        <translation>delete: Es fehlt, was zu löschen ist</translation>
    </message>
    <message>
        <source>a command begins with set or delete</source>
        <translation>ein Befehl beginnt mit set oder delete</translation>
    </message>
    <message>
        <source>word %1: the closing quote is missing</source>
        <translation>Wort %1: Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>does not fit after what was set</source>
        <translation>passt nicht zu dem, was davor gesetzt wurde</translation>
    </message>
    <message>
        <source>this is no XML in UTF-8</source>
        <translation>das ist kein XML in UTF-8</translation>
    </message>
    <message>
        <source>document types, entities and external references are refused</source>
        <translation>Dokumenttypen, Entitäten und externe Verweise werden abgelehnt</translation>
    </message>
    <message>
        <source>a tag is too long</source>
        <translation>ein Tag ist zu lang</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>ein Text ist zu lang</translation>
    </message>
    <message>
        <source>what is to be imported can&apos;t be read twice</source>
        <translation>was importiert werden soll, lässt sich nicht zweimal lesen</translation>
    </message>
    <message>
        <source>a file of commands has at most %1 MiB</source>
        <translation>eine Datei mit Befehlen hat höchstens %1 MiB</translation>
    </message>
    <message>
        <source>there is no such device group</source>
        <translation>diese Gerätegruppe gibt es nicht</translation>
    </message>
    <message>
        <source>there is no certificate &quot;%1&quot; on this device</source>
        <translation>auf diesem Gerät gibt es kein Zertifikat „%1“</translation>
    </message>
    <message>
        <source>certificate &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>das Zertifikat „%1“ ist nicht unter den Objekten, die es erhält</translation>
    </message>
    <message>
        <source>certificate profile &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>das Zertifikatsprofil „%1“ ist nicht unter den Objekten, die es erhält</translation>
    </message>
    <message>
        <source>SCEP profile &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>das SCEP-Profil „%1“ ist nicht unter den Objekten, die es erhält</translation>
    </message>
    <message>
        <source>SSL/TLS service profile &quot;%1&quot; is not among the objects that it is sent</source>
        <translation>das SSL/TLS-Serviceprofil „%1“ ist nicht unter den Objekten, die es erhält</translation>
    </message>
    <message>
        <source>there is no SCEP profile &quot;%1&quot; on this device</source>
        <translation>auf diesem Gerät gibt es kein SCEP-Profil „%1“</translation>
    </message>
    <message>
        <source>the subject still holds $UDID</source>
        <translation>der Inhaber enthält noch $UDID</translation>
    </message>
    <message>
        <source>the common name still holds $UDID</source>
        <translation>der Common Name enthält noch $UDID</translation>
    </message>
    <message>
        <source>the device&apos;s own configuration: %1</source>
        <translation>die eigene Konfiguration des Geräts: %1</translation>
    </message>
    <message>
        <source>CA certificate &quot;%1&quot;: %2</source>
        <translation>CA-Zertifikat „%1“: %2</translation>
    </message>
    <message>
        <source>there is none of this name in its store</source>
        <translation>in seinem Speicher gibt es keines dieses Namens</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>es enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>it has no private key</source>
        <translation>es hat keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>web interface: %1</source>
        <translation>Weboberfläche: %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1, and what was asked for is not known since the manager restarted</source>
        <translation>%1, und was verlangt war, ist seit dem Neustart des Managers nicht bekannt</translation>
    </message>
    <message>
        <source>both managers are set to be the %1: set one to be the other</source>
        <translation>beide Manager sind als %1 eingestellt: stellen Sie einen auf das andere</translation>
    </message>
    <message>
        <source>version %1 was committed here alone: it stays among the versions</source>
        <translation>Version %1 wurde nur hier committet: sie bleibt unter den Versionen</translation>
    </message>
    <message>
        <source>the candidate is version %1 now, which never ran</source>
        <translation>der Kandidat ist jetzt Version %1, die nie lief</translation>
    </message>
    <message>
        <source>both managers served, or have committed on their own: here reign %1 and revision %2, there reign %3 and revision %4</source>
        <translation>beide Manager haben bedient oder für sich committet: hier Amtszeit %1 und Revision %2, dort Amtszeit %3 und Revision %4</translation>
    </message>
    <message>
        <source>the passphrase can&apos;t be kept: %1</source>
        <translation>die Passphrase lässt sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>the data directory %1 can&apos;t be made</source>
        <translation>das Datenverzeichnis %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the data directory %1 can&apos;t be written to</source>
        <translation>das Datenverzeichnis %1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 can not be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring: %1</source>
        <translation>der Schlüsselbund des Desktops: %1</translation>
    </message>
    <message>
        <source>a text in the store is damaged</source>
        <translation>ein Text im Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed</source>
        <translation>%1 lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>there is no certificate %1 with its key</source>
        <translation>es gibt kein Zertifikat %1 mit Schlüssel</translation>
    </message>
    <message>
        <source>no answer by then</source>
        <translation>bis dahin keine Antwort</translation>
    </message>
    <message>
        <source>no answer within the deadline</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1: member %2 is missing</source>
        <translation>%1: das Element %2 fehlt</translation>
    </message>
    <message>
        <source>%1: member %2 is too long</source>
        <translation>%1: das Element %2 ist zu lang</translation>
    </message>
    <message>
        <source>%1: member %2 is no number in range</source>
        <translation>%1: das Element %2 ist keine Zahl im Bereich</translation>
    </message>
    <message>
        <source>%1: member %2 holds something else than text</source>
        <translation>%1: das Element %2 enthält keinen Text</translation>
    </message>
    <message>
        <source>%1: member %2 is of the wrong kind</source>
        <translation>%1: das Element %2 ist von falscher Art</translation>
    </message>
    <message>
        <source>the OCSP answer can&apos;t be built</source>
        <translation>die OCSP-Antwort lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>a statement of the OCSP answer can&apos;t be built</source>
        <translation>eine Aussage der OCSP-Antwort lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>the nonce can&apos;t be answered</source>
        <translation>die Nonce lässt sich nicht beantworten</translation>
    </message>
    <message>
        <source>the OCSP answer can&apos;t be signed</source>
        <translation>die OCSP-Antwort lässt sich nicht signieren</translation>
    </message>
    <message>
        <source>the OCSP answer can&apos;t be encoded</source>
        <translation>die OCSP-Antwort lässt sich nicht kodieren</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>keine Seriennummer</translation>
    </message>
    <message>
        <source>wrong sizes for AES-256-GCM</source>
        <translation>falsche Größen für AES-256-GCM</translation>
    </message>
    <message>
        <source>AES-256-GCM failed</source>
        <translation>AES-256-GCM ist gescheitert</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>the file is encrypted: give its passphrase</source>
        <translation>die Datei ist verschlüsselt: geben Sie ihre Passphrase an</translation>
    </message>
    <message>
        <source>the file holds a private key: &apos;import keypair&apos; takes it with its certificate</source>
        <translation>die Datei enthält einen privaten Schlüssel: „import keypair“ übernimmt ihn mit seinem Zertifikat</translation>
    </message>
    <message>
        <source>there is no certificate in the file</source>
        <translation>in der Datei ist kein Zertifikat</translation>
    </message>
    <message>
        <source>there is no private key in the file</source>
        <translation>in der Datei ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>the file is PKCS#12: say format pkcs12</source>
        <translation>die Datei ist PKCS#12: geben Sie format pkcs12 an</translation>
    </message>
    <message>
        <source>the file is not PKCS#12: say format pem</source>
        <translation>die Datei ist kein PKCS#12: geben Sie format pem an</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at byte %3</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3</translation>
    </message>
    <message>
        <source>%1 is not a JSON object</source>
        <translation>%1 ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 stands in the fleet twice</source>
        <translation>%1 steht zweimal in der Flotte</translation>
    </message>
    <message>
        <source>there is no record in it</source>
        <translation>darin ist kein Eintrag</translation>
    </message>
    <message>
        <source>a line is no record of an exported log</source>
        <translation>eine Zeile ist kein Eintrag eines exportierten Logs</translation>
    </message>
    <message>
        <source>the keys in %1 are locked: give the passphrase with --passphrase-file or HANDFAST_PASSPHRASE</source>
        <translation>die Schlüssel in %1 sind gesperrt: geben Sie die Passphrase mit --passphrase-file oder HANDFAST_PASSPHRASE an</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>Session up</source>
        <translation>Sitzung aufgebaut</translation>
    </message>
    <message>
        <source>Session refused</source>
        <translation>Sitzung abgelehnt</translation>
    </message>
    <message>
        <source>Session no longer allowed</source>
        <translation>Sitzung nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>Session allowed again</source>
        <translation>Sitzung wieder erlaubt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>New policy in force</source>
        <translation>Neue Richtlinie in Kraft</translation>
    </message>
    <message>
        <source>Disconnect wait began</source>
        <translation>Trennwartezeit begonnen</translation>
    </message>
    <message>
        <source>Disconnect wait ended</source>
        <translation>Trennwartezeit beendet</translation>
    </message>
    <message>
        <source>Certificate requested</source>
        <translation>Zertifikat angefordert</translation>
    </message>
    <message>
        <source>Device answered</source>
        <translation>Gerät hat geantwortet</translation>
    </message>
    <message>
        <source>Push started</source>
        <translation>Push begonnen</translation>
    </message>
    <message>
        <source>Push finished</source>
        <translation>Push beendet</translation>
    </message>
    <message>
        <source>Device settings reverted</source>
        <translation>Geräteeinstellungen zurückgesetzt</translation>
    </message>
    <message>
        <source>Channel reported</source>
        <translation>Kanal gemeldet</translation>
    </message>
    <message>
        <source>HA state changed</source>
        <translation>HA-Zustand geändert</translation>
    </message>
    <message>
        <source>HA split brain</source>
        <translation>HA-Split-Brain</translation>
    </message>
    <message>
        <source>HA synchronized</source>
        <translation>HA synchronisiert</translation>
    </message>
    <message>
        <source>HA edits set aside</source>
        <translation>HA-Änderungen zurückgestellt</translation>
    </message>
    <message>
        <source>HA not synchronized</source>
        <translation>HA nicht synchronisiert</translation>
    </message>
    <message>
        <source>HA peer refused</source>
        <translation>HA-Partner abgelehnt</translation>
    </message>
    <message>
        <source>HA misconfigured</source>
        <translation>HA falsch konfiguriert</translation>
    </message>
    <message>
        <source>Condition overridden</source>
        <translation>Bedingung übergangen</translation>
    </message>
    <message>
        <source>Prediction was wrong</source>
        <translation>Vorhersage war falsch</translation>
    </message>
    <message>
        <source>Configuration committed</source>
        <translation>Konfiguration committet</translation>
    </message>
    <message>
        <source>Lock taken</source>
        <translation>Sperre gesetzt</translation>
    </message>
    <message>
        <source>Lock removed</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Revocation withdrawn</source>
        <translation>Widerruf zurückgenommen</translation>
    </message>
    <message>
        <source>Revocation lab</source>
        <translation>Widerrufslabor</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>it could not be carried out</source>
        <translation>es ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>There is no keyring here, and none is needed: the master passphrase comes with each start.</source>
        <translation>Hier gibt es keinen Schlüsselbund, und es wird keiner gebraucht: Die Master-Passphrase kommt mit jedem Start.</translation>
    </message>
    <message>
        <source>There is no keyring here: a file beside the keys keeps the master passphrase, and a copy of the data directory opens them.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Eine Datei neben den Schlüsseln verwahrt die Master-Passphrase, und eine Kopie des Datenverzeichnisses öffnet sie.</translation>
    </message>
    <message>
        <source>Let a keyring keep it (gnome-keyring, KWallet), or nobody: Settings, Keys at rest.</source>
        <translation>Von einem Schlüsselbund verwahren lassen (gnome-keyring, KWallet) oder von niemandem: Einstellungen, Gespeicherte Schlüssel.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring keeps the master passphrase, and there is none here.</source>
        <translation>Der Schlüsselbund des Desktops verwahrt die Master-Passphrase, und hier gibt es keinen.</translation>
    </message>
    <message>
        <source>Start the keyring (gnome-keyring, KWallet); the passphrase can be typed meanwhile.</source>
        <translation>Den Schlüsselbund starten (gnome-keyring, KWallet); bis dahin kann die Passphrase eingegeben werden.</translation>
    </message>
    <message>
        <source>Its certificate is there already</source>
        <translation>Sein Zertifikat ist schon da</translation>
    </message>
    <message>
        <source>Put the bundle on the device and switch it on, then press Next: the step is done as soon as it has a session here.</source>
        <translation>Bringen Sie das Bundle auf das Gerät, schalten Sie es ein und drücken Sie dann „Weiter“: Der Schritt ist fertig, sobald es hier eine Sitzung hat.</translation>
    </message>
    <message>
        <source>TLS version outside the profile&apos;s range</source>
        <translation>TLS-Version außerhalb des Bereichs des Profils</translation>
    </message>
    <message>
        <source>No chain to a trusted root</source>
        <translation>Keine Kette zu einer vertrauten Root</translation>
    </message>
    <message>
        <source>Chain to a trusted root has a gap</source>
        <translation>Kette zu einer vertrauten Root hat eine Lücke</translation>
    </message>
    <message>
        <source>A signature is wrong</source>
        <translation>Eine Signatur ist falsch</translation>
    </message>
    <message>
        <source>Validity period is over</source>
        <translation>Gültigkeitszeitraum ist vorbei</translation>
    </message>
    <message>
        <source>Validity period has not begun</source>
        <translation>Gültigkeitszeitraum hat nicht begonnen</translation>
    </message>
    <message>
        <source>OCSP or CRL says revoked</source>
        <translation>OCSP oder CRL sagt widerrufen</translation>
    </message>
    <message>
        <source>OCSP or CRL does not know the certificate</source>
        <translation>OCSP oder CRL kennt das Zertifikat nicht</translation>
    </message>
    <message>
        <source>No OCSP or CRL status in time</source>
        <translation>Kein OCSP- oder CRL-Status in der Frist</translation>
    </message>
    <message>
        <source>Key usage does not fit the role</source>
        <translation>Schlüsselverwendung passt nicht zur Rolle</translation>
    </message>
    <message>
        <source>Key or digest is too weak</source>
        <translation>Schlüssel oder Digest ist zu schwach</translation>
    </message>
    <message>
        <source>CN or SAN does not match the address</source>
        <translation>CN oder SAN passt nicht zur Adresse</translation>
    </message>
    <message>
        <source>CN or SAN does not match the serial</source>
        <translation>CN oder SAN passt nicht zur Seriennummer</translation>
    </message>
    <message>
        <source>Serial number is not managed</source>
        <translation>Seriennummer wird nicht verwaltet</translation>
    </message>
    <message>
        <source>No entry of the authorization list matches</source>
        <translation>Kein Eintrag der Autorisierungsliste passt</translation>
    </message>
    <message>
        <source>Predefined certificate is not allowed</source>
        <translation>Vordefiniertes Zertifikat ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Connection broke</source>
        <translation>Verbindung riss ab</translation>
    </message>
    <message>
        <source>Connection did not finish in time</source>
        <translation>Verbindung kam nicht rechtzeitig zustande</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Demo estate</source>
        <translation>Demo-Umgebung</translation>
    </message>
    <message>
        <source>Candidate, set aside for the HA peer&apos;s configuration</source>
        <translation>Kandidat, zurückgelegt zugunsten der Konfiguration des HA-Partners</translation>
    </message>
    <message>
        <source>Migration: %1</source>
        <translation>Migration: %1</translation>
    </message>
    <message>
        <source>Roll back: %1</source>
        <translation>Zurückrollen: %1</translation>
    </message>
    <message>
        <source>From the HA peer: %1</source>
        <translation>Vom HA-Partner: %1</translation>
    </message>
    <message>
        <source>no wave of this step has been started</source>
        <translation>von diesem Schritt ist keine Welle begonnen worden</translation>
    </message>
    <message>
        <source>The request was answered</source>
        <translation>Die Anfrage wurde beantwortet</translation>
    </message>
    <message>
        <source>Settings were carried to the device</source>
        <translation>Einstellungen wurden zum Gerät gebracht</translation>
    </message>
    <message>
        <source>The settings have changed</source>
        <translation>Die Einstellungen haben sich geändert</translation>
    </message>
    <message>
        <source>The device was cut off</source>
        <translation>Das Gerät wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The device restarts</source>
        <translation>Das Gerät startet neu</translation>
    </message>
    <message>
        <source>Will be let in</source>
        <translation>Wird zugelassen</translation>
    </message>
    <message>
        <source>Stays refused</source>
        <translation>Bleibt abgewiesen</translation>
    </message>
</context>
<context>
    <name>views::charts::ChartCard</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Save PNG…</source>
        <translation>PNG speichern…</translation>
    </message>
    <message>
        <source>Save SVG…</source>
        <translation>SVG speichern…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>The plot was not saved.</source>
        <translation>Das Diagramm wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The first numbers are in; with the next ones the line begins.</source>
        <translation>Die ersten Zahlen sind da; mit den nächsten beginnt die Linie.</translation>
    </message>
</context>
<context>
    <name>views::charts::OverviewPage</name>
    <message>
        <source>The statistics can&apos;t be read: %1</source>
        <translation>Die Statistik kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Ablehnungen nach Grund</translation>
    </message>
    <message>
        <source>Nothing was refused in 24 hours.</source>
        <translation>In 24 Stunden wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Devices by state</source>
        <translation>Geräte nach Zustand</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Nobody has looked yet: states are counted four times a minute.</source>
        <translation>Noch hat niemand nachgesehen: Zustände werden viermal je Minute gezählt.</translation>
    </message>
    <message>
        <source>Certificate expiry</source>
        <translation>Ablauf der Zertifikate</translation>
    </message>
    <message>
        <source>Certificates that end in each of the next 52 weeks</source>
        <translation>Zertifikate, die in jeder der nächsten 52 Wochen ablaufen</translation>
    </message>
    <message>
        <source>No certificate is known yet.</source>
        <translation>Noch ist kein Zertifikat bekannt.</translation>
    </message>
    <message>
        <source>Handshake latency</source>
        <translation>Latenz der Handshakes</translation>
    </message>
    <message>
        <source>No handshake has succeeded in 24 hours.</source>
        <translation>In 24 Stunden gelang kein Handshake.</translation>
    </message>
    <message>
        <source>Sessions that came up</source>
        <translation>Aufgebaute Sitzungen</translation>
    </message>
    <message>
        <source>In the busiest second of each minute, forecast and capacity</source>
        <translation>In der stärksten Sekunde jeder Minute, Vorhersage und Kapazität</translation>
    </message>
    <message>
        <source>No session came up in 24 hours.</source>
        <translation>In 24 Stunden wurde keine Sitzung aufgebaut.</translation>
    </message>
    <message>
        <source>TLS version and cipher</source>
        <translation>TLS-Version und Cipher-Suite</translation>
    </message>
    <message>
        <source>Share of the sessions that came up, last 24 hours</source>
        <translation>Anteil an den aufgebauten Sitzungen, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Revocation lookups</source>
        <translation>Widerrufsabfragen</translation>
    </message>
    <message>
        <source>p95 by responder against the deadline, last 24 hours</source>
        <translation>p95 je Responder gegen die Frist, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>No responder was asked in 24 hours.</source>
        <translation>In 24 Stunden wurde kein Responder gefragt.</translation>
    </message>
    <message>
        <source>Refusals by hour of the week</source>
        <translation>Ablehnungen nach Stunde der Woche</translation>
    </message>
    <message>
        <source>Nothing was refused in 4 weeks.</source>
        <translation>In 4 Wochen wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Validity under a CA</source>
        <translation>Gültigkeit unter einer CA</translation>
    </message>
    <message>
        <source>Whoever outlives the CA is refused once that has ended</source>
        <translation>Was die CA überlebt, wird abgelehnt, sobald diese abgelaufen ist</translation>
    </message>
    <message>
        <source>No CA here has issued anything yet.</source>
        <translation>Noch hat keine CA hier etwas ausgestellt.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Refused handshakes in 24 hours. A click shows who.</source>
        <translation>Abgewiesene Handshakes in 24 Stunden. Ein Klick zeigt, wer.</translation>
    </message>
    <message>
        <source>Refused handshakes in 4 weeks, local time</source>
        <translation>Abgewiesene Handshakes in 4 Wochen, Ortszeit</translation>
    </message>
</context>
<context>
    <name>views::dialogs::AddDeviceDialog</name>
    <message>
        <source>Add a device</source>
        <translation>Ein Gerät hinzufügen</translation>
    </message>
    <message>
        <source>It is managed from the next commit on: then it is let in with this serial number, and gets what its template stack says.</source>
        <translation>Es wird ab dem nächsten Commit verwaltet: Dann wird es mit dieser Seriennummer eingelassen und erhält, was sein Template-Stack sagt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Gerätegruppe</translation>
    </message>
    <message>
        <source>Template stack</source>
        <translation>Template-Stack</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>shown until the device says its own</source>
        <translation>gezeigt, bis das Gerät seinen eigenen nennt</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ar&amp;t</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>&amp;Seriennummer</translation>
    </message>
    <message>
        <source>Device &amp;name</source>
        <translation>Geräte&amp;name</translation>
    </message>
    <message>
        <source>Device &amp;group</source>
        <translation>Geräte&amp;gruppe</translation>
    </message>
    <message>
        <source>&amp;Template stack</source>
        <translation>Template-Stac&amp;k</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Log Collector</source>
        <translation>Log Collector</translation>
    </message>
    <message>
        <source>WildFire appliance</source>
        <translation>WildFire-Appliance</translation>
    </message>
    <message>
        <source>PAN-DB appliance</source>
        <translation>PAN-DB-Appliance</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>views::dialogs::AuthorizationDialog</name>
    <message>
        <source>New authorization entry</source>
        <translation>Neuer Autorisierungseintrag</translation>
    </message>
    <message>
        <source>Authorization entry %1</source>
        <translation>Autorisierungseintrag %1</translation>
    </message>
    <message>
        <source>A device is let in when one entry of the list is found in its certificate.</source>
        <translation>Ein Gerät wird eingelassen, wenn ein Eintrag der Liste in seinem Zertifikat gefunden wird.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CertificateFirst</name>
    <message>
        <source>The certificate is on the device &amp;already</source>
        <translation>Das Zertifikat ist &amp;schon auf dem Gerät</translation>
    </message>
    <message>
        <source>The certificate is on the device already</source>
        <translation>Das Zertifikat ist schon auf dem Gerät</translation>
    </message>
    <message>
        <source>Only custom certificates are let in: put the certificate onto the device first, by its web interface or a bootstrap file, and add it then. With another one it would be refused.</source>
        <translation>Nur eigene Zertifikate werden eingelassen: Bringen Sie das Zertifikat zuerst auf das Gerät, über seine Weboberfläche oder eine Bootstrap-Datei, und fügen Sie es dann hinzu. Mit einem anderen würde es abgelehnt.</translation>
    </message>
    <message>
        <source>%1 needs a template stack that gives it a custom certificate.</source>
        <translation>%1 braucht einen Template-Stack, der ihm ein eigenes Zertifikat gibt.</translation>
    </message>
    <message>
        <source>The certificate comes first.</source>
        <translation>Das Zertifikat kommt zuerst.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CertificateProfileDialog</name>
    <message>
        <source>Certificate profile %1</source>
        <translation>Zertifikatsprofil %1</translation>
    </message>
    <message>
        <source>New certificate profile</source>
        <translation>Neues Zertifikatsprofil</translation>
    </message>
    <message>
        <source>Judges the certificates of peers: the CAs that it trusts and how it asks for revocation.</source>
        <translation>Beurteilt die Zertifikate von Gegenstellen: welchen CAs es vertraut und wie es nach Widerruf fragt.</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>The manager asks when a device connects, and the session waits for the answer. A device that has this profile asks likewise, before it says anything to the manager.</source>
        <translation>Der Manager fragt, wenn ein Gerät sich verbindet, und die Sitzung wartet auf die Antwort. Ein Gerät mit diesem Profil fragt ebenso, bevor es dem Manager etwas sagt.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperrt</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Import a CA...</source>
        <translation>CA &amp;importieren...</translation>
    </message>
    <message>
        <source>A profile needs at least one CA certificate.</source>
        <translation>Ein Profil braucht mindestens ein CA-Zertifikat.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ClientSettingsDialog</name>
    <message>
        <source>Secure client communication</source>
        <translation>Sichere Client-Kommunikation</translation>
    </message>
    <message>
        <source>What the devices of this template present, and how they judge the manager. Commit, then push.</source>
        <translation>Was die Geräte dieses Templates vorlegen und wie sie den Manager beurteilen. Committen, dann pushen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Towards</source>
        <translation>Gegenüber</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CommitDialog</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Makes the candidate the running configuration of this manager. Devices get their settings by a push, not by this.</source>
        <translation>Macht den Kandidaten zur laufenden Konfiguration dieses Managers. Geräte erhalten ihre Einstellungen durch einen Push, nicht hierdurch.</translation>
    </message>
    <message>
        <source>Commit &amp;past the plan&apos;s conditions</source>
        <translation>An den Bedingungen des Plans &amp;vorbei committen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What this change is for</source>
        <translation>Wozu diese Änderung dient</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>“%1” is under way: its own button on the page Migration commits this, too.</source>
        <translation>„%1“ ist im Gange: auch der Knopf auf der Seite Migration committet dies.</translation>
    </message>
    <message>
        <source>“%1” is under way, and waits before it commits this: %2</source>
        <translation>„%1“ ist im Gange und wartet, bevor dies committet wird: %2</translation>
    </message>
    <message>
        <source>There is nothing to commit.</source>
        <translation>Es gibt nichts zu committen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I &amp;know that %n device(s) will drop</source>
        <translation>
            <numerusform>Ich &amp;weiß, dass %n Gerät getrennt wird</numerusform>
            <numerusform>Ich &amp;weiß, dass %n Geräte getrennt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No session ends by this commit.</source>
        <translation>Durch diesen Commit endet keine Sitzung.</translation>
    </message>
    <message>
        <source>Mend the errors first.</source>
        <translation>Beheben Sie zuerst die Fehler.</translation>
    </message>
    <message>
        <source>Working out what will happen…</source>
        <translation>Was geschehen wird, wird ermittelt…</translation>
    </message>
    <message>
        <source>The candidate can&apos;t be compiled.</source>
        <translation>Der Kandidat kann nicht kompiliert werden.</translation>
    </message>
    <message>
        <source>Tick the box to commit though devices drop.</source>
        <translation>Haken Sie das Kästchen an, um trotz Trennungen zu committen.</translation>
    </message>
    <message>
        <source>Go on in Migration, or tick the box to commit all the same.</source>
        <translation>Machen Sie unter Migration weiter, oder setzen Sie den Haken, um trotzdem zu committen.</translation>
    </message>
    <message>
        <source>Committing…</source>
        <translation>Wird committet…</translation>
    </message>
    <message>
        <source>Nothing was committed: %1</source>
        <translation>Nichts wurde committet: %1</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CompareDialog</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Swap the two sides</source>
        <translation>Die beiden Seiten tauschen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Differences and commands</source>
        <translation>Unterschiede und Befehle</translation>
    </message>
    <message>
        <source>Differences, commands</source>
        <translation>Unterschiede, Befehle</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>These can&apos;t be compared</source>
        <translation>Diese können nicht verglichen werden</translation>
    </message>
    <message>
        <source>The first %1 of %2 differences are shown.</source>
        <translation>Die ersten %1 von %2 Unterschieden werden gezeigt.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ConfigurationExportDialog</name>
    <message>
        <source>Export configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Writes the candidate for a Panorama or for firewalls. Nothing is sent anywhere.</source>
        <translation>Schreibt den Kandidaten für ein Panorama oder für Firewalls. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>With a second file that takes it &amp;back</source>
        <translation>Mit zweiter Datei, die es &amp;zurücknimmt</translation>
    </message>
    <message>
        <source>With a second file that takes it back</source>
        <translation>Mit zweiter Datei, die es zurücknimmt</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Set commands</source>
        <translation>Set-Befehle</translation>
    </message>
    <message>
        <source>Bootstrap files of firewalls</source>
        <translation>Bootstrap-Dateien von Firewalls</translation>
    </message>
    <message>
        <source>The whole configuration</source>
        <translation>Die ganze Konfiguration</translation>
    </message>
    <message>
        <source>What differs from version %1</source>
        <translation>Was sich von Version %1 unterscheidet</translation>
    </message>
    <message>
        <source>Every firewall, a folder each</source>
        <translation>Jede Firewall, je ein Ordner</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>What to know before it is used</source>
        <translation>Was vor der Verwendung zu wissen ist</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>It can&apos;t be exported.</source>
        <translation>Es kann nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Everything can be written as settings of PAN-OS.</source>
        <translation>Alles kann als Einstellungen von PAN-OS geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are written as PAN-OS takes them.</source>
        <translation>
            <numerusform>%n Einstellung wird so geschrieben, wie PAN-OS sie nimmt.</numerusform>
            <numerusform>%n Einstellungen werden so geschrieben, wie PAN-OS sie nimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>%n Punkt braucht einen Blick.</numerusform>
            <numerusform>%n Punkte brauchen einen Blick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firewall(s), each with bootstrap.xml, init-cfg.txt and rollback.txt.</source>
        <translation>
            <numerusform>%n Firewall, mit bootstrap.xml, init-cfg.txt und rollback.txt.</numerusform>
            <numerusform>%n Firewalls, je mit bootstrap.xml, init-cfg.txt und rollback.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no managed firewall.</source>
        <translation>Es gibt keine verwaltete Firewall.</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <translation>Die Dateien werden geschrieben…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ConfigurationImportDialog</name>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Reads the running configuration of a Panorama or of a firewall, XML or set commands. Only the candidate changes, and one undo takes it back.</source>
        <translation>Liest die laufende Konfiguration eines Panorama oder einer Firewall, XML oder Set-Befehle. Nur der Kandidat ändert sich, und einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Replace the candidate</source>
        <translation>Kandidat ersetzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Template for a firewall</source>
        <translation>Template für eine Firewall</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Read so far</source>
        <translation>Bisher gelesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Type a name and press Enter, or choose a file</source>
        <translation>Namen eingeben und Enter drücken, oder eine Datei wählen</translation>
    </message>
    <message>
        <source>Its host name</source>
        <translation>Ihr Hostname</translation>
    </message>
    <message>
        <source>A firewall&apos;s own settings become a template of this name</source>
        <translation>Die eigenen Einstellungen einer Firewall werden ein Template dieses Namens</translation>
    </message>
    <message>
        <source>Replace it: it becomes what the file says</source>
        <translation>Ersetzen: Er wird, was die Datei sagt</translation>
    </message>
    <message>
        <source>Merge: what the file says comes on top</source>
        <translation>Zusammenführen: Was die Datei sagt, kommt obenauf</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Template for a firewall</source>
        <translation>&amp;Template für eine Firewall</translation>
    </message>
    <message>
        <source>C&amp;andidate</source>
        <translation>K&amp;andidat</translation>
    </message>
    <message>
        <source>What becomes of the file</source>
        <translation>Was aus der Datei wird</translation>
    </message>
    <message>
        <source>What comes in, what is refused and what is left out is listed here first.</source>
        <translation>Was hereinkommt, was abgelehnt und was weggelassen wird, steht zuerst hier.</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Konfiguration wählen</translation>
    </message>
    <message>
        <source>Configurations (*.xml *.set *.txt)</source>
        <translation>Konfigurationen (*.xml *.set *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge into the candidate</source>
        <translation>In den Kandidaten zusammenführen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No file has been read yet.</source>
        <translation>Noch wurde keine Datei gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) come in.</source>
        <translation>
            <numerusform>%n Einstellung kommt herein.</numerusform>
            <numerusform>%n Einstellungen kommen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a firewall: they go into template %1.</source>
        <translation>Es ist eine Firewall: Sie gehen in das Template %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are refused.</source>
        <translation>
            <numerusform>%n Eintrag wird abgelehnt.</numerusform>
            <numerusform>%n Einträge werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are missing.</source>
        <translation>
            <numerusform>%n Schlüssel fehlt.</numerusform>
            <numerusform>%n Schlüssel fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not Handfast&apos;s and stay out.</source>
        <translation>
            <numerusform>%n Wert ist keiner von Handfast und bleibt draußen.</numerusform>
            <numerusform>%n Werte sind keine von Handfast und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the file can be taken.</source>
        <translation>Nichts in der Datei kann übernommen werden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::CrlDialog</name>
    <message>
        <source>Revocation list of %1</source>
        <translation>Sperrliste von %1</translation>
    </message>
    <message>
        <source>Lists what this CA has revoked, with date and reason, signed by it.</source>
        <translation>Führt auf, was diese CA widerrufen hat, mit Datum und Grund, von ihr signiert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Next update after</source>
        <translation>Nächste Aktualisierung nach</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>DER, as distribution points give it</source>
        <translation>DER, wie Verteilungspunkte sie geben</translation>
    </message>
    <message>
        <source>PEM: text</source>
        <translation>PEM: Text</translation>
    </message>
    <message>
        <source>&amp;Next update after</source>
        <translation>&amp;Nächste Aktualisierung nach</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Save the revocation list</source>
        <translation>Sperrliste speichern</translation>
    </message>
</context>
<context>
    <name>views::dialogs::DeviceCsvDialog</name>
    <message>
        <source>Add devices from CSV</source>
        <translation>Geräte aus CSV hinzufügen</translation>
    </message>
    <message>
        <source>One device a line: serial, hostname, device-group, template-stack, tag, type. A first line with these words may order them otherwise.</source>
        <translation>Ein Gerät je Zeile: serial, hostname, device-group, template-stack, tag, type. Eine erste Zeile mit diesen Wörtern darf sie anders ordnen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Devices in the file</source>
        <translation>Geräte in der Datei</translation>
    </message>
    <message>
        <source>What you choose or paste is listed here, with what will become of it.</source>
        <translation>Was Sie wählen oder einfügen, steht hier, mit dem, was daraus wird.</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV-Dateien (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The lines are read…</source>
        <translation>Die Zeilen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) will be added.</source>
        <translation>
            <numerusform>%n Gerät kommt hinzu.</numerusform>
            <numerusform>%n Geräte kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>No line can be added.</source>
        <translation>Keine Zeile kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The devices are added…</source>
        <translation>Die Geräte werden hinzugefügt…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::DeviceList</name>
    <message>
        <source>Find devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Find by serial number or name</source>
        <translation>Nach Seriennummer oder Name suchen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Add &amp;shown</source>
        <translation>&amp;Gezeigte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave out shown</source>
        <translation>Gezeigte &amp;weglassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 von %n Gerät</numerusform>
            <numerusform>%1 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every managed device is in another stack.</source>
        <translation>Jedes verwaltete Gerät ist in einem anderen Stack.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::EnrolDialog</name>
    <message>
        <source>Enrol by %1</source>
        <translation>Über %1 beziehen</translation>
    </message>
    <message>
        <source>The key is made here and kept sealed; the certificate is part of the candidate until you commit. A name that is there already is renewed.</source>
        <translation>Der Schlüssel entsteht hier und bleibt versiegelt; das Zertifikat gehört zum Kandidaten, bis Sie committen. Ein schon vorhandener Name wird erneuert.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Beziehen</translation>
    </message>
    <message>
        <source>Certificate name</source>
        <translation>Name des Zertifikats</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What $UDID in the subject stands for</source>
        <translation>Wofür $UDID im Inhaber steht</translation>
    </message>
    <message>
        <source>The profile&apos;s subject names no device</source>
        <translation>Der Inhaber des Profils nennt kein Gerät</translation>
    </message>
    <message>
        <source>&amp;Certificate name</source>
        <translation>&amp;Name des Zertifikats</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>The certificate needs a name.</source>
        <translation>Das Zertifikat braucht einen Namen.</translation>
    </message>
    <message>
        <source>$UDID in the subject stands for a device, and none is managed yet.</source>
        <translation>$UDID im Inhaber steht für ein Gerät, und noch wird keines verwaltet.</translation>
    </message>
    <message>
        <source>Asking the SCEP server… Cancel ends the request; a certificate that the CA issues all the same is not kept.</source>
        <translation>Der SCEP-Server wird gefragt… Abbrechen beendet die Anforderung; ein Zertifikat, das die CA trotzdem ausstellt, wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::EntryDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>There is no other one to add.</source>
        <translation>Es gibt keinen weiteren hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::EntryListField</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Writes the request, for the CA that is to sign it.</source>
        <translation>Schreibt die Anforderung, für die CA, die sie signieren soll.</translation>
    </message>
    <message>
        <source>Writes the certificate into a file for other programs.</source>
        <translation>Schreibt das Zertifikat in eine Datei für andere Programme.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>With the private &amp;key, encrypted</source>
        <translation>Mit dem privaten &amp;Schlüssel, verschlüsselt</translation>
    </message>
    <message>
        <source>With the private key, encrypted</source>
        <translation>Mit dem privaten Schlüssel, verschlüsselt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>PEM: text</source>
        <translation>PEM: Text</translation>
    </message>
    <message>
        <source>DER: the certificate alone</source>
        <translation>DER: nur das Zertifikat</translation>
    </message>
    <message>
        <source>PKCS#7: certificates without key</source>
        <translation>PKCS#7: Zertifikate ohne Schlüssel</translation>
    </message>
    <message>
        <source>PKCS#12: AES-256</source>
        <translation>PKCS#12: AES-256</translation>
    </message>
    <message>
        <source>PKCS#12 for old programs: triple DES</source>
        <translation>PKCS#12 für alte Programme: Triple-DES</translation>
    </message>
    <message>
        <source>Intermediate CAs</source>
        <translation>Zwischen-CAs</translation>
    </message>
    <message>
        <source>All CAs up to the root</source>
        <translation>Alle CAs bis zur Root</translation>
    </message>
    <message>
        <source>The certificate alone</source>
        <translation>Nur das Zertifikat</translation>
    </message>
    <message>
        <source>A private key leaves only with the consent of somebody who knows it</source>
        <translation>Ein privater Schlüssel geht nur mit Zustimmung von jemandem hinaus, der sie kennt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>&amp;Master-Passphrase</translation>
    </message>
    <message>
        <source>With the private key: %1</source>
        <translation>Mit dem privaten Schlüssel: %1</translation>
    </message>
    <message>
        <source>A private key leaves only under a passphrase.</source>
        <translation>Ein privater Schlüssel geht nur unter einer Passphrase hinaus.</translation>
    </message>
    <message>
        <source>A PKCS#12 file needs a passphrase.</source>
        <translation>Eine PKCS#12-Datei braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>Die Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Type the master passphrase, too.</source>
        <translation>Geben Sie auch die Master-Passphrase ein.</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
</context>
<context>
    <name>views::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>views::dialogs::GenerateDialog</name>
    <message>
        <source>Generate certificate</source>
        <translation>Zertifikat erzeugen</translation>
    </message>
    <message>
        <source>The key is made here and kept sealed; the certificate is part of the candidate until you commit.</source>
        <translation>Der Schlüssel entsteht hier und bleibt versiegelt; das Zertifikat gehört zum Kandidaten, bis Sie committen.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Certificate name</source>
        <translation>Name des Zertifikats</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Common Name</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Zertifizierungs&amp;stelle (CA)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>Alternative Namen</translation>
    </message>
    <message>
        <source>Its own key (self-signed)</source>
        <translation>Sein eigener Schlüssel (selbstsigniert)</translation>
    </message>
    <message>
        <source>A CA elsewhere: make a request</source>
        <translation>Eine CA anderswo: eine Anforderung erzeugen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server and client</source>
        <translation>Server und Client</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>the certificate&apos;s name</source>
        <translation>der Name des Zertifikats</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Common name</source>
        <translation>&amp;Common Name</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Sign&amp;iert von</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Verwendung</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>&amp;Digest</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>Alternative na&amp;mes</source>
        <translation>Alternative Na&amp;men</translation>
    </message>
    <message>
        <source>The certificate needs a name.</source>
        <translation>Das Zertifikat braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a certificate of this name already.</source>
        <translation>Ein Zertifikat dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose a CA that signs it: only a CA signs itself.</source>
        <translation>Wählen Sie eine CA, die es signiert: Nur eine CA signiert sich selbst.</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>Anforderung erzeugen</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Der Schlüssel wird erzeugt…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::GroupDialog</name>
    <message>
        <source>New device group</source>
        <translation>Neue Gerätegruppe</translation>
    </message>
    <message>
        <source>Device group %1</source>
        <translation>Gerätegruppe %1</translation>
    </message>
    <message>
        <source>Groups stand below each other, at most four levels deep. A device is in one group.</source>
        <translation>Gruppen stehen untereinander, höchstens vier Ebenen tief. Ein Gerät ist in einer Gruppe.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>Every managed device is in another group.</source>
        <translation>Jedes verwaltete Gerät ist in einer anderen Gruppe.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ImportDialog</name>
    <message>
        <source>Import certificates</source>
        <translation>Zertifikate importieren</translation>
    </message>
    <message>
        <source>Drop files here, choose them, or paste text with Ctrl+V: PEM, DER, PKCS#7 and PKCS#12, with several certificates and keys in one. Nothing is taken before you say so.</source>
        <translation>Dateien hier ablegen, wählen, oder Text mit Strg+V einfügen: PEM, DER, PKCS#7 und PKCS#12, mit mehreren Zertifikaten und Schlüsseln in einer. Nichts wird übernommen, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What you drop, choose or paste is listed here, with what will become of it.</source>
        <translation>Was Sie ablegen, wählen oder einfügen, steht hier, mit dem, was daraus wird.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>A file can&apos;t be read: %1</source>
        <translation>Eine Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>The %n private key(s) in the XCA database open with its password.</source>
        <translation>
            <numerusform>Der %n private Schlüssel in der XCA-Datenbank öffnet sich mit deren Passwort.</numerusform>
            <numerusform>Die %n privaten Schlüssel in der XCA-Datenbank öffnen sich mit deren Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken from XCA: CRLs (%1), templates (%2), keys of smart cards (%3).</source>
        <translation>Nicht aus XCA übernommen: CRLs (%1), Vorlagen (%2), Schlüssel von Smartcards (%3).</translation>
    </message>
    <message>
        <source>Choose certificate files</source>
        <translation>Zertifikatsdateien wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx *.csr *.xdb)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.key *.p7b *.p7c *.p12 *.pfx *.csr *.xdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try another one:</source>
        <translation>Die Passphrase passt nicht. Versuchen Sie eine andere:</translation>
    </message>
    <message>
        <source>A part is encrypted. Its passphrase:</source>
        <translation>Ein Teil ist verschlüsselt. Seine Passphrase:</translation>
    </message>
    <message>
        <source>There is nothing to import yet.</source>
        <translation>Noch gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing is to be taken.</source>
        <translation>Nichts soll übernommen werden.</translation>
    </message>
    <message>
        <source>Two certificates can&apos;t both be called %1.</source>
        <translation>Zwei Zertifikate können nicht beide %1 heißen.</translation>
    </message>
    <message>
        <source>%1 to be imported, %2 left.</source>
        <translation>%1 zu importieren, %2 bleiben.</translation>
    </message>
    <message>
        <source>Space takes or skips a row, F2 changes its name.</source>
        <translation>Leertaste übernimmt oder überspringt eine Zeile, F2 ändert ihren Namen.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>views::dialogs::LabDialog</name>
    <message>
        <source>Revocation lab</source>
        <translation>Widerrufslabor</translation>
    </message>
    <message>
        <source>What the CRL and OCSP service of a CA here answers from now on, wrong on purpose. Counts at once and until it is taken back; the log tells it.</source>
        <translation>Was der CRL- und OCSP-Dienst einer CA hier ab jetzt antwortet, absichtlich falsch. Gilt sofort und bis es zurückgenommen wird; das Log nennt es.</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;CA</source>
        <translation>&amp;CA</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>&amp;Gefragt von</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>No CA has its key here.</source>
        <translation>Keine CA hat ihren Schlüssel hier.</translation>
    </message>
    <message>
        <source>A revocation list can&apos;t do this: choose OCSP alone.</source>
        <translation>Eine Sperrliste kann das nicht: Wählen Sie nur OCSP.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::LocationField</name>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>views::dialogs::LocksDialog</name>
    <message>
        <source>Config lock</source>
        <translation>Konfigurationssperre</translation>
    </message>
    <message>
        <source>Nobody else changes the candidate.</source>
        <translation>Niemand sonst ändert den Kandidaten.</translation>
    </message>
    <message>
        <source>Commit lock</source>
        <translation>Commit-Sperre</translation>
    </message>
    <message>
        <source>Nobody else commits; it goes with its owner&apos;s next commit.</source>
        <translation>Niemand sonst committet; sie geht mit dem nächsten Commit ihres Inhabers.</translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation>Niemand hält sie.</translation>
    </message>
    <message>
        <source>Held by this window since %1</source>
        <translation>Von diesem Fenster gehalten seit %1</translation>
    </message>
    <message>
        <source>Held by %1 since %2</source>
        <translation>Von %1 gehalten seit %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>For the others: why it is held</source>
        <translation>Für die anderen: warum sie gehalten wird</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <source>Take the lock of %1 away?</source>
        <translation>Die Sperre von %1 aufheben?</translation>
    </message>
    <message>
        <source>Whoever holds it relies on it: others can change or commit from then on.</source>
        <translation>Wer sie hält, verlässt sich darauf: Andere können ab dann ändern oder committen.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>views::dialogs::NameList</name>
    <message>
        <source>None chosen yet</source>
        <translation>Noch keine gewählt</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ObjectDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>views::dialogs::OwnerDialog</name>
    <message>
        <source>Master passphrase</source>
        <translation>Master-Passphrase</translation>
    </message>
    <message>
        <source>Checking the master passphrase…</source>
        <translation>Master-Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>The master passphrase does not fit.</source>
        <translation>Die Master-Passphrase passt nicht.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::PairDialog</name>
    <message>
        <source>Form a pair of managers</source>
        <translation>Ein Paar von Managern bilden</translation>
    </message>
    <message>
        <source>The first manager writes a file under a passphrase, with the factory CA and the key that secrets are sealed with; the other one, which must hold nothing yet, joins with it. Both need the settings below, and a commit.</source>
        <translation>Der erste Manager schreibt eine Datei unter einer Passphrase, mit der Werks-CA und dem Schlüssel, mit dem Geheimnisse versiegelt sind; der andere, der noch nichts enthalten darf, tritt damit bei. Beide brauchen die Einstellungen unten und einen Commit.</translation>
    </message>
    <message>
        <source>Write the pair file…</source>
        <translation>Paardatei schreiben…</translation>
    </message>
    <message>
        <source>This manager</source>
        <translation>Dieser Manager</translation>
    </message>
    <message>
        <source>Pair file</source>
        <translation>Paardatei</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Repeat passphrase of the file</source>
        <translation>Passphrase der Datei wiederholen</translation>
    </message>
    <message>
        <source>Master passphrase of this manager</source>
        <translation>Master-Passphrase dieses Managers</translation>
    </message>
    <message>
        <source>is the first: it writes the pair file</source>
        <translation>ist der erste: Er schreibt die Paardatei</translation>
    </message>
    <message>
        <source>joins the other one, with its pair file</source>
        <translation>tritt dem anderen bei, mit dessen Paardatei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;This manager</source>
        <translation>&amp;Dieser Manager</translation>
    </message>
    <message>
        <source>Pair &amp;file</source>
        <translation>Paar&amp;datei</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the file</source>
        <translation>&amp;Passphrase der Datei</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Master passphrase here</source>
        <translation>&amp;Master-Passphrase hier</translation>
    </message>
    <message>
        <source>Settings of the pair</source>
        <translation>Einstellungen des Paars</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Choose the pair file of the other manager</source>
        <translation>Paardatei des anderen Managers wählen</translation>
    </message>
    <message>
        <source>Pair files (*.json)</source>
        <translation>Paardateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The other manager&apos;s pair file is needed.</source>
        <translation>Die Paardatei des anderen Managers wird gebraucht.</translation>
    </message>
    <message>
        <source>The passphrase of the file is needed.</source>
        <translation>Die Passphrase der Datei wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s).</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>Die Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>The master passphrase of this manager is needed.</source>
        <translation>Die Master-Passphrase dieses Managers wird gebraucht.</translation>
    </message>
    <message>
        <source>Both serial numbers and the peer&apos;s address are needed.</source>
        <translation>Beide Seriennummern und die Adresse des Partners werden gebraucht.</translation>
    </message>
    <message>
        <source>The two managers need different serial numbers.</source>
        <translation>Die beiden Manager brauchen verschiedene Seriennummern.</translation>
    </message>
    <message>
        <source>Wrapping the key…</source>
        <translation>Der Schlüssel wird verpackt…</translation>
    </message>
    <message>
        <source>Save the pair file</source>
        <translation>Paardatei speichern</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it is no pair file</source>
        <translation>es ist keine Paardatei</translation>
    </message>
    <message>
        <source>Opening the pair file…</source>
        <translation>Die Paardatei wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::PassphraseDialog</name>
    <message>
        <source>Change the master passphrase</source>
        <translation>Master-Passphrase ändern</translation>
    </message>
    <message>
        <source>One key is wrapped anew; certificates, keys and sessions stay as they are. It counts at once, without a commit.</source>
        <translation>Ein Schlüssel wird neu verpackt; Zertifikate, Schlüssel und Sitzungen bleiben, wie sie sind. Es gilt sofort, ohne Commit.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Aufbewahrt von</translation>
    </message>
    <message>
        <source>Nobody: you type it at each start</source>
        <translation>Niemandem: Sie geben sie bei jedem Start ein</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Dem Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>A file in the data directory</source>
        <translation>Einer Datei im Datenverzeichnis</translation>
    </message>
    <message>
        <source>C&amp;urrent passphrase</source>
        <translation>&amp;Bisherige Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Kept by</source>
        <translation>&amp;Aufbewahrt von</translation>
    </message>
    <message>
        <source>Lost, it can&apos;t be recovered: the keys are lost with it. A manager without a display gets it by --passphrase-file or HANDFAST_PASSPHRASE.</source>
        <translation>Ist sie verloren, kann sie nicht wiederhergestellt werden: Mit ihr sind die Schlüssel verloren. Ein Manager ohne Bildschirm erhält sie durch HANDFAST_PASSPHRASE oder --passphrase-file.</translation>
    </message>
    <message>
        <source>Whoever is logged in here as you can unlock the keys.</source>
        <translation>Wer hier als Sie angemeldet ist, kann die Schlüssel entsperren.</translation>
    </message>
    <message>
        <source>Whoever gets a copy of the data directory has the keys. Only its owner may read the file.</source>
        <translation>Wer eine Kopie des Datenverzeichnisses erhält, hat die Schlüssel. Nur sein Eigentümer darf die Datei lesen.</translation>
    </message>
    <message>
        <source>The current passphrase is needed.</source>
        <translation>Die bisherige Passphrase wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>The new one needs at least %n character(s).</source>
        <translation>
            <numerusform>Die neue braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Die neue braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrases differ.</source>
        <translation>Die Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Wrapping the key…</source>
        <translation>Der Schlüssel wird verpackt…</translation>
    </message>
    <message>
        <source>The current passphrase does not fit. Nothing was changed.</source>
        <translation>Die bisherige Passphrase passt nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase was changed, but nobody keeps it.</source>
        <translation>Die Passphrase wurde geändert, aber niemand bewahrt sie auf.</translation>
    </message>
    <message>
        <source>You will be asked for it at the next start. %1</source>
        <translation>Sie werden beim nächsten Start danach gefragt. %1</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ProfileAuthorities</name>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>CA to add</source>
        <translation>Hinzuzufügende CA</translation>
    </message>
    <message>
        <source>For certificates of %1</source>
        <translation>Für Zertifikate von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ort</translation>
    </message>
</context>
<context>
    <name>views::dialogs::Push</name>
    <message>
        <source>Each reconnects with it at once, and takes it back by itself when it can&apos;t.</source>
        <translation>Jedes verbindet sich damit sofort neu und nimmt es von selbst zurück, wenn es nicht kann.</translation>
    </message>
    <message>
        <source>Each reconnects with it after the disconnect wait of %1 min, and takes it back by itself when it can&apos;t.</source>
        <translation>Jedes verbindet sich damit nach der Trennwartezeit von %1 min neu und nimmt es von selbst zurück, wenn es nicht kann.</translation>
    </message>
    <message>
        <source>%1 was not pushed.</source>
        <translation>%1 wurde nicht gepusht.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected device(s) get what is committed now; the others have %1 s to come back. Pending changes are not sent.</source>
        <translation>
            <numerusform>%n verbundenes Gerät erhält, was jetzt committet ist; die anderen haben %1 s, um zurückzukommen. Ausstehende Änderungen werden nicht gesendet.</numerusform>
            <numerusform>%n verbundene Geräte erhalten, was jetzt committet ist; die anderen haben %1 s, um zurückzukommen. Ausstehende Änderungen werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %1 to %n device(s)?</source>
        <translation>
            <numerusform>%1 zu %n Gerät pushen?</numerusform>
            <numerusform>%1 zu %n Geräten pushen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
</context>
<context>
    <name>views::dialogs::QuizDialog</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>What one has to know before a fleet is moved to custom certificates</source>
        <translation>Was man wissen muss, bevor eine Flotte auf eigene Zertifikate umzieht</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n right</source>
        <translation>
            <numerusform>%n richtig</numerusform>
            <numerusform>%n richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not quite: %1</source>
        <translation>Nicht ganz: %1</translation>
    </message>
    <message>
        <source>(rule %1)</source>
        <translation>(Regel %1)</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>All of them were right.</source>
        <translation>Alle waren richtig.</translation>
    </message>
    <message>
        <source>These rules are worth another look: %1</source>
        <translation>Diese Regeln sind einen zweiten Blick wert: %1</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ReissueDialog</name>
    <message>
        <source>Re-issue what %1 has signed</source>
        <translation>Neu ausstellen, was %1 signiert hat</translation>
    </message>
    <message>
        <source>Each certificate gets a new serial number and is valid as long as before. All of them change together in the candidate, or none.</source>
        <translation>Jedes Zertifikat erhält eine neue Seriennummer und gilt so lange wie vorher. Alle ändern sich zusammen im Kandidaten, oder keines.</translation>
    </message>
    <message>
        <source>Re-issue</source>
        <translation>Neu ausstellen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>With new &amp;keys</source>
        <translation>Mit neuen &amp;Schlüsseln</translation>
    </message>
    <message>
        <source>With new keys</source>
        <translation>Mit neuen Schlüsseln</translation>
    </message>
    <message>
        <source>Re-issued certificates</source>
        <translation>Neu ausgestellte Zertifikate</translation>
    </message>
    <message>
        <source>Certificates to be re-issued</source>
        <translation>Neu auszustellende Zertifikate</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Sign&amp;iert von</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in the stores here; what devices hold themselves is not among them.</source>
        <translation>
            <numerusform>%n Zertifikat in den Speichern hier; was Geräte selbst halten, ist nicht darunter.</numerusform>
            <numerusform>%n Zertifikate in den Speichern hier; was Geräte selbst halten, ist nicht darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here was signed by it.</source>
        <translation>Nichts hier wurde von ihr signiert.</translation>
    </message>
    <message>
        <source>Signing; Cancel changes nothing.</source>
        <translation>Wird signiert; Abbrechen ändert nichts.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::RenewDialog</name>
    <message>
        <source>Renew %1</source>
        <translation>%1 erneuern</translation>
    </message>
    <message>
        <source>A new serial number and validity; name, settings and users stay. It is part of the candidate until you commit.</source>
        <translation>Neue Seriennummer und Gültigkeit; Name, Einstellungen und Verwender bleiben. Es gehört zum Kandidaten, bis Sie committen.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Make a new &amp;key</source>
        <translation>Neuen &amp;Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1, wie vorher</translation>
    </message>
    <message>
        <source>Itself, as before</source>
        <translation>Es selbst, wie vorher</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Sign&amp;iert von</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message numerus="yes">
        <source>What it has signed (%n certificate(s) here) is not signed by the new key: re-issue it afterwards.</source>
        <translation>
            <numerusform>Was sie signiert hat (%n Zertifikat hier), ist nicht vom neuen Schlüssel signiert: danach neu ausstellen.</numerusform>
            <numerusform>Was sie signiert hat (%n Zertifikate hier), ist nicht vom neuen Schlüssel signiert: danach neu ausstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it has signed (%n certificate(s) here) stays attached: subject and key stay.</source>
        <translation>
            <numerusform>Was sie signiert hat (%n Zertifikat hier), bleibt angebunden: Inhaber und Schlüssel bleiben.</numerusform>
            <numerusform>Was sie signiert hat (%n Zertifikate hier), bleibt angebunden: Inhaber und Schlüssel bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old key is replaced in the candidate.</source>
        <translation>Der alte Schlüssel wird im Kandidaten ersetzt.</translation>
    </message>
    <message>
        <source>The key stays as it is.</source>
        <translation>Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The CA that signed it is not here, and there is no other: %1 has to renew it.</source>
        <translation>Die CA, die es signierte, ist nicht hier, und es gibt keine andere: %1 muss es erneuern.</translation>
    </message>
    <message>
        <source>It signs itself, and its private key is not here.</source>
        <translation>Es signiert sich selbst, und sein privater Schlüssel ist nicht hier.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
</context>
<context>
    <name>views::dialogs::RevealKeyDialog</name>
    <message>
        <source>Private key of %1</source>
        <translation>Privater Schlüssel von %1</translation>
    </message>
    <message>
        <source>Whoever reads it can be what the certificate says. It is shown in the clear until this dialog closes.</source>
        <translation>Wer ihn liest, kann sein, was das Zertifikat sagt. Er steht im Klartext da, bis dieser Dialog schließt.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy for 20 seconds</source>
        <translation>Für 20 Sekunden &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy for 20 seconds</source>
        <translation>Für 20 Sekunden kopieren</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>&amp;Master-Passphrase</translation>
    </message>
    <message>
        <source>It is shown above.</source>
        <translation>Er steht oben.</translation>
    </message>
    <message>
        <source>Type the master passphrase.</source>
        <translation>Geben Sie die Master-Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Counts at once, without a commit, and stands in the next revocation list of its CA.</source>
        <translation>Gilt sofort, ohne Commit, und steht in der nächsten Sperrliste seiner CA.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) name it</source>
        <translation>
            <numerusform>%n Einstellung nennt es</numerusform>
            <numerusform>%n Einstellungen nennen es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live session(s) use it</source>
        <translation>
            <numerusform>%n laufende Sitzung verwendet es</numerusform>
            <numerusform>%n laufende Sitzungen verwenden es</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A hold can be taken back later.</source>
        <translation>Ein Aussetzen kann später zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back.</source>
        <translation>Dies kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Aussetzen</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ScepProfileDialog</name>
    <message>
        <source>SCEP profile %1</source>
        <translation>SCEP-Profil %1</translation>
    </message>
    <message>
        <source>New SCEP profile</source>
        <translation>Neues SCEP-Profil</translation>
    </message>
    <message>
        <source>Where certificates are enrolled, and what is asked for.</source>
        <translation>Wo Zertifikate bezogen werden und was beantragt wird.</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Subject alternative name, at most one</source>
        <translation>Alternativer Name, höchstens einer</translation>
    </message>
    <message>
        <source>Cryptographic settings</source>
        <translation>Kryptografische Einstellungen</translation>
    </message>
    <message>
        <source>TLS of the SCEP server</source>
        <translation>TLS des SCEP-Servers</translation>
    </message>
</context>
<context>
    <name>views::dialogs::ServiceProfileDialog</name>
    <message>
        <source>%1 (not available)</source>
        <translation>%1 (nicht verfügbar)</translation>
    </message>
    <message>
        <source>Kept and exported, but the OpenSSL of this manager has no such cipher suite.</source>
        <translation>Wird aufbewahrt und exportiert, aber das OpenSSL dieses Managers hat keine solche Cipher-Suite.</translation>
    </message>
    <message>
        <source>SSL/TLS service profile %1</source>
        <translation>SSL/TLS-Serviceprofil %1</translation>
    </message>
    <message>
        <source>New SSL/TLS service profile</source>
        <translation>Neues SSL/TLS-Serviceprofil</translation>
    </message>
    <message>
        <source>What a server presents, and which versions and algorithms it speaks.</source>
        <translation>Was ein Server vorlegt und welche Versionen und Algorithmen er spricht.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Resulting cipher suites</source>
        <translation>Resultierende Cipher-Suites</translation>
    </message>
    <message>
        <source>No cipher suite is left: nobody could connect.</source>
        <translation>Keine Cipher-Suite bleibt übrig: Niemand könnte sich verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>Device channels: %1, %n cipher suite(s) in this order</source>
        <translation>
            <numerusform>Gerätekanäle: %1, %n Cipher-Suite in dieser Reihenfolge</numerusform>
            <numerusform>Gerätekanäle: %1, %n Cipher-Suites in dieser Reihenfolge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::dialogs::SettingField</name>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 bis %2, Vorgabe %3</translation>
    </message>
    <message>
        <source>A variable ($name) may stand here</source>
        <translation>Hier darf eine Variable ($name) stehen</translation>
    </message>
    <message>
        <source>Unless set: %1.</source>
        <translation>Wenn nicht gesetzt: %1.</translation>
    </message>
    <message>
        <source>Rule %1.</source>
        <translation>Regel %1.</translation>
    </message>
    <message>
        <source>It is kept and exported; nothing here acts on it.</source>
        <translation>Es wird aufbewahrt und exportiert; hier bewirkt es nichts.</translation>
    </message>
    <message>
        <source>%1 (no effect here)</source>
        <translation>%1 (hier ohne Wirkung)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <translation>gesetzt; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SettingForm</name>
    <message>
        <source>Show what is only kept and exported (%1)</source>
        <translation>Zeigen, was nur aufbewahrt und exportiert wird (%1)</translation>
    </message>
    <message>
        <source>Nothing here acts on them; an export carries them.</source>
        <translation>Hier wirken sie nicht; ein Export enthält sie.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SettingsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SignRequestDialog</name>
    <message>
        <source>%1; key %2</source>
        <translation>%1; Schlüssel %2</translation>
    </message>
    <message>
        <source>%1; %2; key %3</source>
        <translation>%1; %2; Schlüssel %3</translation>
    </message>
    <message>
        <source>Sign a request</source>
        <translation>Eine Anforderung signieren</translation>
    </message>
    <message>
        <source>Subject and alternative names are taken as they were asked for; usage and validity are yours to say. The private key stays with whoever asks.</source>
        <translation>Inhaber und alternative Namen werden wie beantragt übernommen; Verwendung und Gültigkeit bestimmen Sie. Der private Schlüssel bleibt beim Antragsteller.</translation>
    </message>
    <message>
        <source>Sign and save as…</source>
        <translation>Signieren und speichern als…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server and client</source>
        <translation>Server und Client</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anforderung</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Sign&amp;iert von</translation>
    </message>
    <message>
        <source>&amp;Usage</source>
        <translation>&amp;Verwendung</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Anforderung wählen</translation>
    </message>
    <message>
        <source>Requests (*.csr *.req *.pem *.der)</source>
        <translation>Anforderungen (*.csr *.req *.pem *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no request in %1.</source>
        <translation>In %1 ist keine Anforderung.</translation>
    </message>
    <message>
        <source>There is no CA here that could sign.</source>
        <translation>Hier ist keine CA, die signieren könnte.</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>Noch gibt es keine Anforderung.</translation>
    </message>
    <message>
        <source>This is no request, or it was damaged.</source>
        <translation>Dies ist keine Anforderung, oder sie wurde beschädigt.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Wird signiert…</translation>
    </message>
    <message>
        <source>Save the signed certificate</source>
        <translation>Signiertes Zertifikat speichern</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
</context>
<context>
    <name>views::dialogs::StackDialog</name>
    <message>
        <source>New template stack</source>
        <translation>Neuer Template-Stack</translation>
    </message>
    <message>
        <source>Template stack %1</source>
        <translation>Template-Stack %1</translation>
    </message>
    <message>
        <source>Its devices get what its templates say; of two that set the same value the upper one wins. Commit, then push.</source>
        <translation>Seine Geräte erhalten, was seine Templates sagen; setzen zwei denselben Wert, gewinnt das obere. Committen, dann pushen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Template to add</source>
        <translation>Hinzuzufügendes Template</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Templates</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
</context>
<context>
    <name>views::dialogs::SupportDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Read it before you give it away. Keys, passphrases and sealed secrets are left out always; nothing is sent by itself.</source>
        <translation>Lesen Sie es, bevor Sie es weitergeben. Schlüssel, Passphrasen und versiegelte Geheimnisse fehlen immer; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Replace addresses, host names and serial numbers</source>
        <translation>Adressen, Hostnamen und Seriennummern &amp;ersetzen</translation>
    </message>
    <message>
        <source>Replace addresses, host names and serial numbers</source>
        <translation>Adressen, Hostnamen und Seriennummern ersetzen</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>Each gets a name that stays the same, so that one can see what belongs together</source>
        <translation>Jedes bekommt einen Namen, der gleich bleibt, damit man sieht, was zusammengehört</translation>
    </message>
</context>
<context>
    <name>views::dialogs::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Neues Template</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Template %1</translation>
    </message>
    <message>
        <source>Settings, certificates and profiles that devices get through a template stack.</source>
        <translation>Einstellungen, Zertifikate und Profile, die Geräte über einen Template-Stack erhalten.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>views::dialogs::UnlockDialog</name>
    <message>
        <source>Unlock the keys</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>The private keys in %1 are sealed under a master passphrase.</source>
        <translation>Die privaten Schlüssel in %1 sind unter einer Master-Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Master passphrase</source>
        <translation>Master-Passphrase</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keyring</source>
        <translation>&amp;Im Schlüsselbund des Desktops merken</translation>
    </message>
    <message>
        <source>Remember it in the desktop&apos;s keyring</source>
        <translation>Im Schlüsselbund des Desktops merken</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>&amp;Master-Passphrase</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keyring…</source>
        <translation>Der Schlüsselbund des Desktops wird gefragt…</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>The passphrase in the desktop&apos;s keyring does not fit.</source>
        <translation>Die Passphrase im Schlüsselbund des Desktops passt nicht.</translation>
    </message>
    <message>
        <source>Without it, no session can be held.</source>
        <translation>Ohne sie kann keine Sitzung gehalten werden.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Die Passphrase passt nicht.</translation>
    </message>
</context>
<context>
    <name>views::dialogs::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>What the name stands for in settings. A device&apos;s own value beats that of its stack, and that one those of the templates, in their order.</source>
        <translation>Wofür der Name in Einstellungen steht. Der eigene Wert eines Geräts geht dem seines Stacks vor, und dieser denen der Templates, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>serial number; empty: every device of the stack</source>
        <translation>Seriennummer; leer: jedes Gerät des Stacks</translation>
    </message>
    <message>
        <source>Defined &amp;in</source>
        <translation>Defini&amp;ert in</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>There is no template and no stack that could define it.</source>
        <translation>Es gibt kein Template und keinen Stack, der sie definieren könnte.</translation>
    </message>
    <message>
        <source>This device is not in the stack.</source>
        <translation>Dieses Gerät ist nicht im Stack.</translation>
    </message>
    <message>
        <source>It has a value there already.</source>
        <translation>Sie hat dort schon einen Wert.</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>views::guide::GuideView</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>views::guide::GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Guide – Handfast</source>
        <translation>Anleitung – Handfast</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>No chapter has all of these words.</source>
        <translation>Kein Kapitel enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>views::inspector::BulkActions</name>
    <message numerus="yes">
        <source>Push template to %Ln device(s)…</source>
        <translation>
            <numerusform>Template zu %Ln Gerät pushen…</numerusform>
            <numerusform>Template zu %Ln Geräten pushen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Install software on %Ln device(s)…</source>
        <translation>
            <numerusform>Software auf %Ln Gerät installieren…</numerusform>
            <numerusform>Software auf %Ln Geräten installieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set clock of %Ln device(s)…</source>
        <translation>
            <numerusform>Uhr von %Ln Gerät stellen…</numerusform>
            <numerusform>Uhren von %Ln Geräten stellen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln device(s)…</source>
        <translation>
            <numerusform>%Ln Gerät entfernen…</numerusform>
            <numerusform>%Ln Geräte entfernen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Those in a template stack that are not refused</source>
        <translation>Die in einem Template-Stack, die nicht abgelehnt sind</translation>
    </message>
    <message>
        <source>Those that have a session</source>
        <translation>Die, die eine Sitzung haben</translation>
    </message>
    <message>
        <source>Take them out of the managed devices with the next commit</source>
        <translation>Mit dem nächsten Commit aus den verwalteten Geräten nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln device(s)</source>
        <translation>
            <numerusform>Zu %Ln Gerät pushen</numerusform>
            <numerusform>Zu %Ln Geräten pushen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is sent what its template stack says. Those that run it already are sent nothing; those that are away wait for the push wait time.</source>
        <translation>Jedes erhält, was sein Template-Stack sagt. Was schon damit läuft, erhält nichts; was weg ist, wartet die Wartezeit des Pushs ab.</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Pushen</translation>
    </message>
    <message numerus="yes">
        <source>Install software on %Ln device(s)</source>
        <translation>
            <numerusform>Software auf %Ln Gerät installieren</numerusform>
            <numerusform>Software auf %Ln Geräten installieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Each installs this version and restarts; its session ends and it connects again.</source>
        <translation>Jedes installiert diese Version und startet neu; seine Sitzung endet, und es verbindet sich wieder.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message numerus="yes">
        <source>Set the clock of %Ln device(s)</source>
        <translation>
            <numerusform>Uhr von %Ln Gerät stellen</numerusform>
            <numerusform>Uhren von %Ln Geräten stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each takes the manager&apos;s time.</source>
        <translation>Jedes übernimmt die Zeit des Managers.</translation>
    </message>
    <message>
        <source>&amp;Set clock</source>
        <translation>Uhr &amp;stellen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) end with the commit.</source>
        <translation>
            <numerusform>%Ln Sitzung endet mit dem Commit.</numerusform>
            <numerusform>%Ln Sitzungen enden mit dem Commit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln device(s) from management</source>
        <translation>
            <numerusform>%Ln Gerät aus der Verwaltung nehmen</numerusform>
            <numerusform>%Ln Geräte aus der Verwaltung nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes them out of the managed devices, their device groups and template stacks. This waits among the pending changes; from the next commit on they are refused.</source>
        <translation>Nimmt sie aus den verwalteten Geräten, ihren Gerätegruppen und Template-Stacks. Dies wartet unter den ausstehenden Änderungen; ab dem nächsten Commit werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The changes are made…</source>
        <translation>Die Änderungen werden gemacht…</translation>
    </message>
</context>
<context>
    <name>views::inspector::DeviceActions</name>
    <message>
        <source>Push template</source>
        <translation>Template pushen</translation>
    </message>
    <message>
        <source>Install software…</source>
        <translation>Software installieren…</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Deliver bundle…</source>
        <translation>Bundle übergeben…</translation>
    </message>
    <message>
        <source>Remove from management…</source>
        <translation>Aus der Verwaltung nehmen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Device settings…</source>
        <translation>Geräteeinstellungen…</translation>
    </message>
    <message>
        <source>Export bootstrap files…</source>
        <translation>Bootstrap-Dateien exportieren…</translation>
    </message>
    <message>
        <source>The device is in no template stack</source>
        <translation>Das Gerät ist in keinem Template-Stack</translation>
    </message>
    <message>
        <source>Nothing reaches the device while it is refused</source>
        <translation>Nichts erreicht das Gerät, solange es abgelehnt wird</translation>
    </message>
    <message>
        <source>Send the device what its template stack says</source>
        <translation>Dem Gerät senden, was sein Template-Stack sagt</translation>
    </message>
    <message>
        <source>Install software on %1</source>
        <translation>Software auf %1 installieren</translation>
    </message>
    <message>
        <source>The device installs this version and restarts; its session ends and it connects again.</source>
        <translation>Das Gerät installiert diese Version und startet neu; seine Sitzung endet, und es verbindet sich wieder.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Deliver a bundle to %1</source>
        <translation>%1 ein Bundle übergeben</translation>
    </message>
    <message>
        <source>&amp;Write bundle</source>
        <translation>Bundle &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Writes what the device needs to connect: the manager&apos;s address, its certificate with the private key and, where only custom certificates are allowed, its settings.</source>
        <translation>Schreibt, was das Gerät zum Verbinden braucht: die Adresse des Managers, sein Zertifikat mit dem privaten Schlüssel und, wo nur eigene Zertifikate erlaubt sind, seine Einstellungen.</translation>
    </message>
    <message>
        <source>Carry it to the device and keep it secret.</source>
        <translation>Bringen Sie es zum Gerät und halten Sie es geheim.</translation>
    </message>
    <message>
        <source>In this demonstration, what is written to the suggested folder reaches its device at once.</source>
        <translation>In dieser Vorführung erreicht sein Gerät sofort, was in den vorgeschlagenen Ordner geschrieben wird.</translation>
    </message>
    <message>
        <source>The bundle is made…</source>
        <translation>Das Bundle wird erzeugt…</translation>
    </message>
    <message>
        <source>The device is no longer managed in the candidate.</source>
        <translation>Das Gerät wird im Kandidaten nicht mehr verwaltet.</translation>
    </message>
    <message>
        <source>Bootstrap files for %1</source>
        <translation>Bootstrap-Dateien für %1</translation>
    </message>
    <message>
        <source>Writes bootstrap.xml with what the candidate says for the device, and init-cfg.txt and what takes it back beside it. No private key is in it: a bundle brings that.</source>
        <translation>Schreibt bootstrap.xml mit dem, was der Kandidat für das Gerät sagt, daneben init-cfg.txt und was es zurücknimmt. Kein privater Schlüssel ist darin: Den bringt ein Bundle.</translation>
    </message>
    <message>
        <source>&amp;Write files</source>
        <translation>Dateien &amp;schreiben</translation>
    </message>
    <message>
        <source>The files are made…</source>
        <translation>Die Dateien werden erzeugt…</translation>
    </message>
    <message>
        <source>Remove %1 from management</source>
        <translation>%1 aus der Verwaltung nehmen</translation>
    </message>
    <message>
        <source>Takes the device out of the managed devices, its device group and its template stack. This waits among the pending changes: with the next commit its session ends and it is refused from then on.</source>
        <translation>Nimmt das Gerät aus den verwalteten Geräten, seiner Gerätegruppe und seinem Template-Stack. Dies wartet unter den ausstehenden Änderungen: Mit dem nächsten Commit endet seine Sitzung, und es wird ab dann abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Its removal waits for the next commit already.</source>
        <translation>Seine Entfernung wartet schon auf den nächsten Commit.</translation>
    </message>
</context>
<context>
    <name>views::inspector::DeviceInspector</name>
    <message>
        <source>Select a device to see why it is in its state.</source>
        <translation>Wählen Sie ein Gerät, um zu sehen, warum es in seinem Zustand ist.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Why — checks in order</source>
        <translation>Warum — Prüfungen der Reihe nach</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Handshake of this device</source>
        <translation>Handshake dieses Geräts</translation>
    </message>
    <message>
        <source>Show its messages one by one</source>
        <translation>Seine Nachrichten einzeln zeigen</translation>
    </message>
    <message>
        <source>State, settings</source>
        <translation>Zustand, Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>✎ Its removal waits for the next commit</source>
        <translation>✎ Seine Entfernung wartet auf den nächsten Commit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>views::inspector::EvaluateDialog</name>
    <message>
        <source>Evaluate %1</source>
        <translation>Mit %1 beurteilen</translation>
    </message>
    <message>
        <source>What this profile, as it stands in the candidate, says of a certificate. Revocation is really asked for.</source>
        <translation>Was dieses Profil, wie es im Kandidaten steht, zu einem Zertifikat sagt. Nach Widerruf wird wirklich gefragt.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Certificate from</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>Beurteilt als</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>&amp;Seriennummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This manager&apos;s stores</source>
        <translation>Die Speicher dieses Managers</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A device&apos;s last handshake</source>
        <translation>Der letzte Handshake eines Geräts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Client: a device that connects</source>
        <translation>Client: ein Gerät, das sich verbindet</translation>
    </message>
    <message>
        <source>Server: a manager that is connected to</source>
        <translation>Server: ein Manager, mit dem man sich verbindet</translation>
    </message>
    <message>
        <source>Certificate f&amp;rom</source>
        <translation>Zertifikat &amp;von</translation>
    </message>
    <message>
        <source>&amp;Judged as</source>
        <translation>&amp;Beurteilt als</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate here yet.</source>
        <translation>Hier ist noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a file with the certificate.</source>
        <translation>Wählen Sie eine Datei mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>No certificate of a device with this serial was seen.</source>
        <translation>Kein Zertifikat eines Geräts mit dieser Seriennummer wurde gesehen.</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt…</translation>
    </message>
    <message>
        <source>Would be let in</source>
        <translation>Würde eingelassen</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Würde abgelehnt</translation>
    </message>
</context>
<context>
    <name>views::inspector::FixBar</name>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>Actions on this device</source>
        <translation>Aktionen für dieses Gerät</translation>
    </message>
</context>
<context>
    <name>views::inspector::HandshakeTabs</name>
    <message>
        <source>About the handshake</source>
        <translation>Über den Handshake</translation>
    </message>
    <message>
        <source>Checks, fields, chain, revocation, bytes, comparison</source>
        <translation>Prüfungen, Felder, Kette, Widerruf, Bytes, Vergleich</translation>
    </message>
    <message>
        <source>By this manager, in order</source>
        <translation>Von diesem Manager, der Reihe nach</translation>
    </message>
    <message>
        <source>By the device, as it says</source>
        <translation>Vom Gerät, wie es sagt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Felder der Nachricht</translation>
    </message>
    <message>
        <source>Nothing was kept of what is in this message.</source>
        <translation>Von dieser Nachricht wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Links of the chain</source>
        <translation>Glieder der Kette</translation>
    </message>
    <message>
        <source>No certificate was presented.</source>
        <translation>Kein Zertifikat wurde vorgelegt.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Revocation lookups</source>
        <translation>Widerrufsabfragen</translation>
    </message>
    <message>
        <source>No status was looked up.</source>
        <translation>Kein Status wurde abgefragt.</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>This attempt beside the last good one</source>
        <translation>Dieser Versuch neben dem letzten guten</translation>
    </message>
    <message>
        <source>There is no other attempt to compare with.</source>
        <translation>Es gibt keinen anderen Versuch zum Vergleich.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is other than in the last good attempt comes first.</source>
        <translation>Was anders ist als im letzten erfolgreichen Versuch, steht zuerst.</translation>
    </message>
    <message>
        <source>This is the last good attempt.</source>
        <translation>Dies ist der letzte erfolgreiche Versuch.</translation>
    </message>
    <message>
        <source>No good attempt of this device is known.</source>
        <translation>Kein guter Versuch dieses Geräts ist bekannt.</translation>
    </message>
    <message>
        <source>It ended the handshake by an alert. What it found it tells when it comes in again.</source>
        <translation>Es beendete den Handshake mit einem Alert. Was es feststellte, erzählt es, wenn es wieder hereinkommt.</translation>
    </message>
    <message>
        <source>It did not say what it has checked.</source>
        <translation>Es sagte nicht, was es geprüft hat.</translation>
    </message>
    <message>
        <source>It was refused before it could say.</source>
        <translation>Es wurde abgelehnt, bevor es etwas sagen konnte.</translation>
    </message>
    <message>
        <source>Choose a byte to see its field.</source>
        <translation>Wählen Sie ein Byte, um sein Feld zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::inspector::HandshakeView</name>
    <message>
        <source>Manager (server)</source>
        <translation>Manager (Server)</translation>
    </message>
    <message>
        <source>The messages of this attempt were not written down.</source>
        <translation>Die Nachrichten dieses Versuchs wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>alert sent</source>
        <translation>Alert gesendet</translation>
    </message>
    <message>
        <source>alert received</source>
        <translation>Alert empfangen</translation>
    </message>
    <message>
        <source>%1 (client)</source>
        <translation>%1 (Client)</translation>
    </message>
</context>
<context>
    <name>views::inspector::HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes der Nachricht</translation>
    </message>
</context>
<context>
    <name>views::inspector::LadderView</name>
    <message>
        <source>Messages of the handshake</source>
        <translation>Nachrichten des Handshakes</translation>
    </message>
</context>
<context>
    <name>views::inspector::LookupTimeline</name>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>OCSP</source>
        <translation>OCSP</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>views::inspector::SelectionSummary</name>
    <message>
        <source>With a session</source>
        <translation>Mit Sitzung</translation>
    </message>
    <message>
        <source>Device groups</source>
        <translation>Gerätegruppen</translation>
    </message>
    <message>
        <source>First expiry</source>
        <translation>Erster Ablauf</translation>
    </message>
    <message>
        <source>Expire within 30 d</source>
        <translation>Laufen binnen 30 d ab</translation>
    </message>
    <message>
        <source>Fail at the next reconnect</source>
        <translation>Scheitern bei der nächsten Neuverbindung</translation>
    </message>
    <message>
        <source>Template out of sync</source>
        <translation>Template nicht synchron</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Several devices</source>
        <translation>Mehrere Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) chosen</source>
        <translation>
            <numerusform>%Ln Gerät gewählt</numerusform>
            <numerusform>%Ln Geräte gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::SettingsView</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Find by name, value or origin</source>
        <translation>Nach Name, Wert oder Herkunft suchen</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>Einstellungen des Geräts</translation>
    </message>
    <message>
        <source>Open the form where the chosen setting can be changed</source>
        <translation>Das Formular öffnen, in dem die gewählte Einstellung geändert werden kann</translation>
    </message>
    <message>
        <source>The device is in no template stack: nothing sets anything for it.</source>
        <translation>Das Gerät ist in keinem Template-Stack: Nichts setzt etwas für es.</translation>
    </message>
    <message>
        <source>The device is no longer managed in the candidate.</source>
        <translation>Das Gerät wird im Kandidaten nicht mehr verwaltet.</translation>
    </message>
    <message numerus="yes">
        <source>The device could not tell all that is set on itself: %n line(s) of it are not shown here.</source>
        <translation>
            <numerusform>Das Gerät konnte nicht alles sagen, was an ihm selbst gesetzt ist: %n Zeile fehlt hier.</numerusform>
            <numerusform>Das Gerät konnte nicht alles sagen, was an ihm selbst gesetzt ist: %n Zeilen fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s), candidate</source>
        <translation>
            <numerusform>%n Einstellung, Kandidat</numerusform>
            <numerusform>%n Einstellungen, Kandidat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::inspector::ThenBar</name>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>Seen at %1: who would be let in then</source>
        <translation>Gesehen am %1: wer dann eingelassen würde</translation>
    </message>
    <message>
        <source>Seen as it is now</source>
        <translation>Gesehen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>judging %1…</source>
        <translation>%1 wird beurteilt…</translation>
    </message>
</context>
<context>
    <name>views::inspector::ThenPanel</name>
    <message>
        <source>Choose a device to see what becomes of it.</source>
        <translation>Wählen Sie ein Gerät, um zu sehen, was aus ihm wird.</translation>
    </message>
    <message>
        <source>Go back to now to do something about it.</source>
        <translation>Kehren Sie zur Gegenwart zurück, um etwas zu unternehmen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>views::inspector::UptimePart</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>The log can&apos;t be read: %1</source>
        <translation>Das Log kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>views::inspector::VerdictCard</name>
    <message>
        <source>What this manager found</source>
        <translation>Was dieser Manager feststellte</translation>
    </message>
    <message>
        <source>What the device said</source>
        <translation>Was das Gerät sagte</translation>
    </message>
    <message>
        <source>Deliver &amp;bundle…</source>
        <translation>&amp;Bundle übergeben…</translation>
    </message>
    <message>
        <source>Add to authorization &amp;list</source>
        <translation>Zur Autorisierungs&amp;liste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Manage this device</source>
        <translation>Dieses Gerät &amp;verwalten</translation>
    </message>
    <message>
        <source>Change server certi&amp;ficate…</source>
        <translation>Serverzerti&amp;fikat wechseln…</translation>
    </message>
    <message>
        <source>Open SSL/TLS &amp;profile</source>
        <translation>SSL/TLS-&amp;Profil öffnen</translation>
    </message>
    <message>
        <source>Open certificate pro&amp;file</source>
        <translation>Zertifikatspro&amp;fil öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
</context>
<context>
    <name>views::inspector::WishDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a file</source>
        <translation>Nach einer Datei suchen</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
</context>
<context>
    <name>views::main_window::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What to do or go to</source>
        <translation>Was zu tun oder wohin zu gehen ist</translation>
    </message>
    <message>
        <source>Action, page, device, certificate or setting</source>
        <translation>Aktion, Seite, Gerät, Zertifikat oder Einstellung</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>views::main_window::ContentArea</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show the details of what is chosen</source>
        <translation>Zeigt die Einzelheiten zum Ausgewählten</translation>
    </message>
</context>
<context>
    <name>views::main_window::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Eine Stunde stummschalten</translation>
    </message>
</context>
<context>
    <name>views::main_window::ExchangeDesk</name>
    <message>
        <source>Choose an answer to &quot;show devices all&quot;</source>
        <translation>Antwort auf „show devices all“ wählen</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No status was taken</source>
        <translation>Kein Status wurde übernommen</translation>
    </message>
    <message>
        <source>They are marked as imported until a device comes here itself.</source>
        <translation>Sie sind als importiert markiert, bis ein Gerät selbst hierher kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not managed here.</source>
        <translation>
            <numerusform>%n davon wird hier nicht verwaltet.</numerusform>
            <numerusform>%n davon werden hier nicht verwaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n serial number(s) can&apos;t be one.</source>
        <translation>
            <numerusform>%n Seriennummer kann keine sein.</numerusform>
            <numerusform>%n Seriennummern können keine sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n device(s) taken</source>
        <translation>
            <numerusform>Status von %n Gerät übernommen</numerusform>
            <numerusform>Status von %n Geräten übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Words that may follow</source>
        <translation>Wörter, die folgen können</translation>
    </message>
</context>
<context>
    <name>views::main_window::InspectorPanel</name>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>views::main_window::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>What the field with the focus is for; where nothing is said, and once more, the guide</source>
        <translation>Wozu das Feld mit dem Fokus dient; wo nichts gesagt wird, und beim zweiten Mal, die Anleitung</translation>
    </message>
    <message>
        <source>Close a dialog, leave a field</source>
        <translation>Einen Dialog schließen, ein Feld verlassen</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Die gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Das Fadenkreuz bewegen</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>Vergrößern, verkleinern</translation>
    </message>
    <message>
        <source>Move what is shown</source>
        <translation>Verschieben, was gezeigt wird</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the devices behind the place</source>
        <translation>Die Geräte hinter der Stelle zeigen</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern…</translation>
    </message>
</context>
<context>
    <name>views::main_window::LockDesk</name>
    <message>
        <source>Locks in %1</source>
        <translation>Sperrt in %1</translation>
    </message>
    <message>
        <source>When nobody touches the window until then. Ctrl+L locks it now.</source>
        <translation>Wenn bis dahin niemand das Fenster anrührt. Strg+L sperrt es jetzt.</translation>
    </message>
    <message>
        <source>There is no passphrase that would open it again</source>
        <translation>Es gibt keine Passphrase, die es wieder öffnen würde</translation>
    </message>
    <message>
        <source>A file in the data directory keeps one that was made at random. Set one of your own that nobody or the desktop&apos;s keyring keeps; then the window can be locked.</source>
        <translation>Eine Datei im Datenverzeichnis verwahrt eine zufällig erzeugte. Setzen Sie eine eigene, die niemand oder der Schlüsselbund verwahrt; dann lässt sich das Fenster sperren.</translation>
    </message>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>Passphrase &amp;setzen…</translation>
    </message>
</context>
<context>
    <name>views::main_window::LockScreen</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Take the passphrase from a file…</source>
        <translation>Passphrase aus einer Datei nehmen…</translation>
    </message>
    <message>
        <source>Quit and end all sessions</source>
        <translation>Beenden und alle Sitzungen schließen</translation>
    </message>
    <message>
        <source>Master passphrase</source>
        <translation>Master-Passphrase</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>Fenster entsperren</translation>
    </message>
    <message>
        <source>Take the passphrase from a file</source>
        <translation>Passphrase aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Handfast is locked</source>
        <translation>Handfast ist gesperrt</translation>
    </message>
    <message>
        <source>Sessions go on. The master passphrase opens the window again.</source>
        <translation>Sitzungen laufen weiter. Die Master-Passphrase öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>&amp;Master passphrase</source>
        <translation>&amp;Master-Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The file that holds the master passphrase</source>
        <translation>Die Datei mit der Master-Passphrase</translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Die Passphrase passt nicht.</translation>
    </message>
</context>
<context>
    <name>views::main_window::MainWindow</name>
    <message>
        <source>No change waits for a commit.</source>
        <translation>Keine Änderung wartet auf einen Commit.</translation>
    </message>
    <message>
        <source>Handfast %1</source>
        <translation>Handfast %1</translation>
    </message>
    <message>
        <source>Holds mutual-TLS sessions with a fleet of firewalls and moves it to custom certificates. Independent: neither made nor endorsed by Palo Alto Networks. Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Hält gegenseitig authentifizierte TLS-Sitzungen mit einer Flotte von Firewalls und zieht sie auf eigene Zertifikate um. Unabhängig: weder von Palo Alto Networks gemacht noch gebilligt. Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticeBell</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) that nobody has looked at</source>
        <translation>
            <numerusform>%n ungelesene Meldung</numerusform>
            <numerusform>%n ungelesene Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticeBinding</name>
    <message>
        <source>The rest is not kept</source>
        <translation>Die Stummschaltung wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>views::main_window::NoticePanel</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Benachrichtigungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was worth a word yet.</source>
        <translation>Noch keine Meldungen.</translation>
    </message>
    <message>
        <source>Show what the notice is about</source>
        <translation>Zeigen, worum es in der Meldung geht</translation>
    </message>
    <message>
        <source>&amp;End the rest</source>
        <translation>&amp;Stummschaltung beenden</translation>
    </message>
    <message>
        <source>S&amp;nooze for an hour</source>
        <translation>Eine Stunde st&amp;ummschalten</translation>
    </message>
    <message>
        <source>The desktop is told again at once</source>
        <translation>Der Desktop erfährt sofort wieder davon</translation>
    </message>
    <message>
        <source>The desktop is told nothing for an hour, and all of it then</source>
        <translation>Der Desktop erfährt eine Stunde lang nichts, und dann alles</translation>
    </message>
    <message>
        <source>The desktop is told nothing until %1</source>
        <translation>Der Desktop erfährt bis %1 nichts</translation>
    </message>
</context>
<context>
    <name>views::main_window::PageTrail</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>Zurück zu %1 (%2)</translation>
    </message>
</context>
<context>
    <name>views::main_window::Rail</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>views::main_window::RecoveryBar</name>
    <message>
        <source>%1 the changes that were not committed</source>
        <translation>%1: nicht committete Änderungen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Handfast was cut off. %n change(s) were not committed; they are all still here.</source>
        <translation>
            <numerusform>Handfast wurde unerwartet beendet. %n Änderung war nicht committet; sie ist noch da.</numerusform>
            <numerusform>Handfast wurde unerwartet beendet. %n Änderungen waren nicht committet; sie sind alle noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all that was not committed?</source>
        <translation>Alles zurücknehmen, was nicht committet war?</translation>
    </message>
    <message>
        <source>The candidate becomes what is running now. No device is touched. Redo makes the edits again, one by one, until you make another.</source>
        <translation>Der Kandidat wird auf die laufende Konfiguration zurückgesetzt. Kein Gerät ist davon betroffen. Wiederholen macht die Änderungen einzeln wieder, bis Sie eine neue machen.</translation>
    </message>
    <message>
        <source>The changes are still there</source>
        <translation>Die Änderungen sind noch da</translation>
    </message>
</context>
<context>
    <name>views::main_window::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below.</source>
        <translation>Eine Aktion wählen, dann im Feld darunter ihre neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Eine Aktion finden</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action has these words.</source>
        <translation>Keine Aktion hat diese Wörter.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Restore &amp;all</source>
        <translation>&amp;Alle wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 ist vergeben: %2.</translation>
    </message>
</context>
<context>
    <name>views::main_window::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>views::main_window::Tray</name>
    <message>
        <source>&amp;Open Handfast</source>
        <translation>Handfast &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit and end all sessions</source>
        <translation>&amp;Beenden, mit allen Sitzungen</translation>
    </message>
    <message>
        <source>Handfast: no devices yet</source>
        <translation>Handfast: noch keine Geräte</translation>
    </message>
    <message>
        <source>Handfast: %1, %2</source>
        <translation>Handfast: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the sessions up without the window?</source>
        <translation>Die Sitzungen ohne das Fenster halten?</translation>
    </message>
    <message>
        <source>Handfast stays in the tray then, and devices notice nothing. Otherwise every session ends. The settings can change the answer.</source>
        <translation>Handfast bleibt dann im Infobereich, und Geräte merken nichts. Sonst endet jede Sitzung. Die Einstellungen können die Antwort ändern.</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray</source>
        <translation>Im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Closing the window ends %n session(s)</source>
        <translation>
            <numerusform>Das Schließen des Fensters beendet %n Sitzung</numerusform>
            <numerusform>Das Schließen des Fensters beendet %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Minimised, Handfast keeps them, and devices notice nothing. The settings can change the answer.</source>
        <translation>Minimiert hält Handfast sie, und die Geräte merken nichts. Die Antwort lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>&amp;Keep running minimised</source>
        <translation>&amp;Minimiert weiterlaufen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;nderung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read the configuration of a Panorama or a firewall into the candidate</source>
        <translation>Die Konfiguration eines Panorama oder einer Firewall in den Kandidaten lesen</translation>
    </message>
    <message>
        <source>Import &amp;status…</source>
        <translation>&amp;Status importieren…</translation>
    </message>
    <message>
        <source>Take what another Panorama knew of its devices</source>
        <translation>Übernehmen, was ein anderes Panorama von seinen Geräten wusste</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the candidate as XML, set commands or bootstrap files</source>
        <translation>Den Kandidaten als XML, Set-Befehle oder Bootstrap-Dateien schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program and every session that it holds</source>
        <translation>Das Programm und jede Sitzung, die es hält, beenden</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Hide everything until the master passphrase is typed; sessions go on</source>
        <translation>Alles verbergen, bis die Master-Passphrase eingegeben ist; Sitzungen laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last edit of the candidate</source>
        <translation>Die letzte Änderung des Kandidaten zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation>Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back last</source>
        <translation>Die zuletzt zurückgenommene Änderung wieder machen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Go to the filter of this page</source>
        <translation>Zum Filter dieser Seite gehen</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Find an action, a page, a device, a certificate or a setting</source>
        <translation>Eine Aktion, eine Seite, ein Gerät, ein Zertifikat oder eine Einstellung finden</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Throw all pending changes away</source>
        <translation>Alle ausstehenden Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show what a commit would change, line by line</source>
        <translation>Zeile für Zeile zeigen, was ein Commit ändern würde</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check the pending changes without committing them</source>
        <translation>Die ausstehenden Änderungen prüfen, ohne sie zu committen</translation>
    </message>
    <message>
        <source>Co&amp;mmit…</source>
        <translation>Co&amp;mmit…</translation>
    </message>
    <message>
        <source>Make the pending changes the running configuration</source>
        <translation>Die ausstehenden Änderungen zur laufenden Konfiguration machen</translation>
    </message>
    <message>
        <source>&amp;Locks…</source>
        <translation>Sp&amp;erren…</translation>
    </message>
    <message>
        <source>Keep others from changing the candidate or from committing</source>
        <translation>Andere davon abhalten, den Kandidaten zu ändern oder zu committen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to the page that a link led away from</source>
        <translation>Zurück zu der Seite, von der ein Verweis weggeführt hat</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the details at the right</source>
        <translation>Die Einzelheiten rechts zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Narrow rail</source>
        <translation>&amp;Schmale Leiste</translation>
    </message>
    <message>
        <source>Show only the icons of the rail</source>
        <translation>Nur die Symbole der Leiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Den ganzen Bildschirm füllen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Größerer Te&amp;xt</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Allen Text größer machen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Allen Text kleiner machen</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormaler Text</translation>
    </message>
    <message>
        <source>Text in the size of the design</source>
        <translation>Text in der Größe des Entwurfs</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Let nothing slide or fade; what the desktop says counts too</source>
        <translation>Nichts gleitet oder blendet; was der Desktop sagt, gilt auch</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>Die Tastatur in den nächsten Teil des Fensters bringen</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>Die Tastatur in den vorigen Teil des Fensters bringen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Choose which keys do what</source>
        <translation>Wählen, welche Tasten was tun</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>How everything here is done, and what it means</source>
        <translation>Wie alles hier getan wird und was es bedeutet</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>Every key that does something</source>
        <translation>Jede Taste, die etwas tut</translation>
    </message>
    <message>
        <source>&amp;Quiz…</source>
        <translation>&amp;Quiz…</translation>
    </message>
    <message>
        <source>Questions on what has to be known, each with its reason</source>
        <translation>Fragen zu dem, was man wissen muss, jede mit Begründung</translation>
    </message>
    <message>
        <source>&amp;Diagrams…</source>
        <translation>&amp;Diagramme…</translation>
    </message>
    <message>
        <source>How a device authenticates, and how far the configuration is</source>
        <translation>Wie ein Gerät sich authentifiziert und wie weit die Konfiguration ist</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <source>What was worth a word, the newest first</source>
        <translation>Was eine Meldung wert war, das Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;About Handfast</source>
        <translation>Ü&amp;ber Handfast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark ink on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light ink on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Hoher Kontrast, h&amp;ell</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>Most rows on the screen</source>
        <translation>Die meisten Zeilen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Rows of the usual height</source>
        <translation>Zeilen in üblicher Höhe</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Geräumig</translation>
    </message>
    <message>
        <source>Rows with more air</source>
        <translation>Zeilen mit mehr Luft</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>As the desktop speaks</source>
        <translation>Wie der Desktop spricht</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowBinding</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n ausstehende Änderung</numerusform>
            <numerusform>%n ausstehende Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Throw %n pending change(s) away?</source>
        <translation>
            <numerusform>%n ausstehende Änderung verwerfen?</numerusform>
            <numerusform>%n ausstehende Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The candidate becomes what is running now. No device is touched.</source>
        <translation>Der Kandidat wird auf die laufende Konfiguration zurückgesetzt. Kein Gerät ist davon betroffen.</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>The changes are still there</source>
        <translation>Die Änderungen sind noch da</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>Lauscht nicht</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Where devices connect to</source>
        <translation>Wohin sich Geräte verbinden</translation>
    </message>
    <message>
        <source>The device channel never uses TLS 1.3</source>
        <translation>Der Gerätekanal verwendet nie TLS 1.3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect wait %1</source>
        <translation>Trennwartezeit %1</translation>
    </message>
    <message>
        <source>Sessions from before the commit end then</source>
        <translation>Sitzungen von vor dem Commit enden dann</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Running configuration</source>
        <translation>Laufende Konfiguration</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The last write to the disk failed: %1</source>
        <translation>Das letzte Schreiben auf die Platte ist gescheitert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation>
            <numerusform>%n Ereignis verloren</numerusform>
            <numerusform>%n Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not hold them: the disk refused or could not follow</source>
        <translation>Das Log enthält sie nicht: Die Platte lehnte ab oder kam nicht nach</translation>
    </message>
    <message>
        <source>HA split brain</source>
        <translation>HA-Split-Brain</translation>
    </message>
    <message>
        <source>This manager: %1
Peer: %2
Configuration: %3</source>
        <translation>Dieser Manager: %1
Partner: %2
Konfiguration: %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Revocation lab: %n CA(s) wrong on purpose</source>
        <translation>
            <numerusform>Widerrufslabor: %n CA absichtlich falsch</numerusform>
            <numerusform>Widerrufslabor: %n CAs absichtlich falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit lock of %1</source>
        <translation>Commit-Sperre von %1</translation>
    </message>
    <message>
        <source>Config lock of %1</source>
        <translation>Konfigurationssperre von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::main_window::WindowKeys</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>what has the keyboard</source>
        <translation>was die Tastatur hat</translation>
    </message>
</context>
<context>
    <name>views::panes::AuthorizationList</name>
    <message>
        <source>&amp;Add entry…</source>
        <translation>&amp;Eintrag hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit entry…</source>
        <translation>Eintrag &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove entry</source>
        <translation>Eintrag ent&amp;fernen</translation>
    </message>
    <message>
        <source>Authorization list</source>
        <translation>Autorisierungsliste</translation>
    </message>
    <message>
        <source>Put the settings above into the candidate first.</source>
        <translation>Übernehmen Sie zuerst die Einstellungen oben in den Kandidaten.</translation>
    </message>
    <message>
        <source>The list is full: it has %1 entries.</source>
        <translation>Die Liste ist voll: Sie hat %1 Einträge.</translation>
    </message>
    <message>
        <source>No entry yet. Each goes into the candidate at once.</source>
        <translation>Noch kein Eintrag. Jeder geht sofort in den Kandidaten.</translation>
    </message>
    <message>
        <source>Each goes into the candidate at once; one that matches lets a device in.</source>
        <translation>Jeder geht sofort in den Kandidaten; einer, der passt, lässt ein Gerät ein.</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>Der Eintrag wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>views::panes::CertificateActions</name>
    <message>
        <source>it is not here</source>
        <translation>er ist nicht hier</translation>
    </message>
    <message>
        <source>its export is blocked</source>
        <translation>sein Export ist gesperrt</translation>
    </message>
    <message>
        <source>The hold was not taken back.</source>
        <translation>Das Aussetzen wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Take the hold of %1 back?</source>
        <translation>Aussetzen von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>It counts as valid at once; the next revocation list of its CA leaves it out.</source>
        <translation>Es gilt sofort als gültig; die nächste Sperrliste seiner CA lässt es weg.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is in use and can&apos;t be deleted.</source>
        <translation>%1 wird verwendet und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Used by:
%1</source>
        <translation>Verwendet von:
%1</translation>
    </message>
    <message>
        <source>The certificate was not deleted.</source>
        <translation>Das Zertifikat wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 aus dem Kandidaten löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No setting names it.</source>
        <translation>Keine Einstellung nennt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n live session(s) use it.</source>
        <translation>
            <numerusform>%n laufende Sitzung verwendet es.</numerusform>
            <numerusform>%n laufende Sitzungen verwenden es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has signed %n certificate(s) here, which lose their CA.</source>
        <translation>
            <numerusform>Es hat hier %n Zertifikat signiert, das seine CA verliert.</numerusform>
            <numerusform>Es hat hier %n Zertifikate signiert, die ihre CA verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its private key is lost when you commit.</source>
        <translation>Sein privater Schlüssel geht beim Commit verloren.</translation>
    </message>
</context>
<context>
    <name>views::panes::CertificateProfilesPage</name>
    <message>
        <source>Certificate profiles</source>
        <translation>Zertifikatsprofile</translation>
    </message>
    <message>
        <source>Choose a profile to see whom it trusts and who uses it.</source>
        <translation>Wählen Sie ein Profil, um zu sehen, wem es vertraut und wer es verwendet.</translation>
    </message>
    <message>
        <source>E&amp;valuate…</source>
        <translation>Be&amp;urteilen…</translation>
    </message>
    <message>
        <source>See what the chosen profile says of a certificate</source>
        <translation>Sehen, was das gewählte Profil zu einem Zertifikat sagt</translation>
    </message>
    <message>
        <source>No certificate profiles yet</source>
        <translation>Noch keine Zertifikatsprofile</translation>
    </message>
    <message>
        <source>A certificate profile names the CAs whose certificates are accepted. The migration makes one for devices and one for the manager.</source>
        <translation>Ein Zertifikatsprofil nennt die CAs, deren Zertifikate angenommen werden. Die Migration legt eines für Geräte und eines für den Manager an.</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>OCSP responder of the certificate</source>
        <translation>OCSP-Responder des Zertifikats</translation>
    </message>
    <message>
        <source>OCSP %1</source>
        <translation>OCSP %1</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Sperrt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>No status in time</source>
        <translation>Kein Status rechtzeitig</translation>
    </message>
</context>
<context>
    <name>views::panes::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Choose a certificate to see what is in it and who uses it.</source>
        <translation>Wählen Sie ein Zertifikat, um zu sehen, was darin steht und wer es verwendet.</translation>
    </message>
    <message>
        <source>&amp;Tree by issuer</source>
        <translation>&amp;Baum nach Aussteller</translation>
    </message>
    <message>
        <source>&amp;Paste certificate</source>
        <translation>Zertifikat ein&amp;fügen</translation>
    </message>
    <message>
        <source>Show each certificate below the CA that signed it</source>
        <translation>Jedes Zertifikat unter der CA zeigen, die es signiert hat</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take certificates and keys from files or from text</source>
        <translation>Zertifikate und Schlüssel aus Dateien oder Text übernehmen</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>Er&amp;zeugen…</translation>
    </message>
    <message>
        <source>Make a key and a certificate here</source>
        <translation>Hier einen Schlüssel und ein Zertifikat erzeugen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the chosen certificate into a file</source>
        <translation>Das gewählte Zertifikat in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>E&amp;rneuern…</translation>
    </message>
    <message>
        <source>Sign the chosen certificate again, with a new validity</source>
        <translation>Das gewählte Zertifikat neu signieren, mit neuer Gültigkeit</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the chosen certificate out of the candidate</source>
        <translation>Das gewählte Zertifikat aus dem Kandidaten nehmen</translation>
    </message>
    <message>
        <source>Create root CA…</source>
        <translation>Root-CA erstellen…</translation>
    </message>
    <message>
        <source>Import what the clipboard holds: PEM text or files</source>
        <translation>Importieren, was die Zwischenablage enthält: PEM-Text oder Dateien</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>Noch keine Zertifikate</translation>
    </message>
    <message>
        <source>Drop certificate files here, paste PEM text with Ctrl+V, or start with a new root CA.</source>
        <translation>Legen Sie Zertifikatsdateien hier ab, fügen Sie PEM-Text mit Strg+V ein, oder beginnen Sie mit einer neuen Root-CA.</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the chosen certificate, or put it on hold</source>
        <translation>Das gewählte Zertifikat widerrufen oder aussetzen</translation>
    </message>
    <message>
        <source>Take &amp;hold back</source>
        <translation>&amp;Aussetzen zurücknehmen</translation>
    </message>
    <message>
        <source>The chosen certificate is not revoked any more</source>
        <translation>Das gewählte Zertifikat ist nicht mehr widerrufen</translation>
    </message>
    <message>
        <source>Re-&amp;issue what it has signed…</source>
        <translation>Neu ausstellen, was sie si&amp;gniert hat…</translation>
    </message>
    <message>
        <source>Sign all certificates of the chosen CA again</source>
        <translation>Alle Zertifikate der gewählten CA neu signieren</translation>
    </message>
    <message>
        <source>&amp;Sign a request…</source>
        <translation>Eine Anforderung &amp;signieren…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s request with the chosen CA</source>
        <translation>Eine fremde Anforderung mit der gewählten CA signieren</translation>
    </message>
    <message>
        <source>Revocation &amp;list…</source>
        <translation>Sperr&amp;liste…</translation>
    </message>
    <message>
        <source>Write the revocation list of the chosen CA into a file</source>
        <translation>Die Sperrliste der gewählten CA in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Show private &amp;key…</source>
        <translation>Privaten &amp;Schlüssel zeigen…</translation>
    </message>
    <message>
        <source>Show the key of the chosen certificate in the clear</source>
        <translation>Den Schlüssel des gewählten Zertifikats im Klartext zeigen</translation>
    </message>
    <message>
        <source>Revocation la&amp;b…</source>
        <translation>Widerrufsla&amp;bor…</translation>
    </message>
    <message>
        <source>Have the chosen CA&apos;s responder be late, hang or answer wrongly</source>
        <translation>Den Responder der gewählten CA sich verspäten, hängen oder falsch antworten lassen</translation>
    </message>
    <message>
        <source>Only the CA that signed it can revoke it, and it is not here</source>
        <translation>Nur die CA, die es signierte, kann es widerrufen, und sie ist nicht hier</translation>
    </message>
</context>
<context>
    <name>views::panes::ChangeDesk</name>
    <message>
        <source>The edit was not taken back.</source>
        <translation>Die Änderung wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The edit was not made again.</source>
        <translation>Die Änderung wurde nicht wiederholt.</translation>
    </message>
</context>
<context>
    <name>views::panes::DayChooser</name>
    <message>
        <source>Days from today</source>
        <translation>Tage ab heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Judged as this day begins (UTC), today as it is now</source>
        <translation>Beurteilt bei Beginn dieses Tages (UTC), heute im jetzigen Augenblick</translation>
    </message>
</context>
<context>
    <name>views::panes::DetailsPanel</name>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>views::panes::DeviceColumns</name>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Log Collectors</source>
        <translation>Log Collectors</translation>
    </message>
    <message>
        <source>WildFire appliances</source>
        <translation>WildFire-Appliances</translation>
    </message>
    <message>
        <source>PAN-DB appliances</source>
        <translation>PAN-DB-Appliances</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Choose the columns that are shown, and whether groups are</source>
        <translation>Wählen, welche Spalten gezeigt werden, und ob Gruppen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>views::panes::DeviceSheets</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Rows, tabs between the cells</source>
        <translation>Zeilen, Tabulatoren zwischen den Zellen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Certificates as PEM</source>
        <translation>Zertifikate als PEM</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints</source>
        <translation>SHA-256-Fingerabdrücke</translation>
    </message>
    <message>
        <source>set commands</source>
        <translation>set-Befehle</translation>
    </message>
    <message>
        <source>openssl s_client line</source>
        <translation>openssl-s_client-Zeile</translation>
    </message>
    <message>
        <source>Export what is shown as CSV…</source>
        <translation>Gezeigtes als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export what is shown as JSON…</source>
        <translation>Gezeigtes als JSON exportieren…</translation>
    </message>
    <message>
        <source>The rows under the filter, in their order</source>
        <translation>Die Zeilen unter dem Filter, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>The devices are not exported</source>
        <translation>Die Geräte wurden nicht exportiert</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
</context>
<context>
    <name>views::panes::DevicesPage</name>
    <message>
        <source>Filter:  state:failed group:Frankfurt expires&lt;30d</source>
        <translation>Filter:  state:failed group:Frankfurt expires&lt;30d</translation>
    </message>
    <message>
        <source>Managed devices table</source>
        <translation>Tabelle der verwalteten Geräte</translation>
    </message>
    <message>
        <source>From &amp;CSV…</source>
        <translation>Aus &amp;CSV…</translation>
    </message>
    <message>
        <source>Add many devices from a file, after a look at each line</source>
        <translation>Viele Geräte aus einer Datei hinzufügen, nach einem Blick auf jede Zeile</translation>
    </message>
    <message>
        <source>&amp;Add device…</source>
        <translation>&amp;Gerät hinzufügen…</translation>
    </message>
    <message>
        <source>Manage one more device from the next commit on</source>
        <translation>Ab dem nächsten Commit ein Gerät mehr verwalten</translation>
    </message>
    <message>
        <source>No managed devices yet</source>
        <translation>Noch keine verwalteten Geräte</translation>
    </message>
    <message>
        <source>A device is managed when the running configuration names its serial number.</source>
        <translation>Ein Gerät wird verwaltet, wenn die laufende Konfiguration seine Seriennummer nennt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Every managed device is hidden by the filter above.</source>
        <translation>Jedes verwaltete Gerät ist durch den Filter oben verborgen.</translation>
    </message>
    <message>
        <source>Not understood: %1. The list is still the one from before.</source>
        <translation>Nicht verstanden: %1. Die Liste ist noch die von vorher.</translation>
    </message>
    <message>
        <source>No device has “%1” so far. The list leaves it out until you press Enter.</source>
        <translation>Bisher hat kein Gerät „%1“. Die Liste lässt es weg, bis Sie Enter drücken.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 verborgen</translation>
    </message>
    <message>
        <source>Managed devices</source>
        <translation>Verwaltete Geräte</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Group by device group</source>
        <translation>Nach Gerätegruppe gruppieren</translation>
    </message>
    <message>
        <source>A line above the devices of each group says how many are connected</source>
        <translation>Eine Zeile über den Geräten jeder Gruppe sagt, wie viele verbunden sind</translation>
    </message>
</context>
<context>
    <name>views::panes::DiagramsDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>Dorthin &amp;gehen</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Authentication flow, configuration overview</source>
        <translation>Ablauf der Authentifizierung, Überblick der Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Authentication flow</source>
        <translation>Ablauf der &amp;Authentifizierung</translation>
    </message>
    <message>
        <source>&amp;Configuration overview</source>
        <translation>Überblick der &amp;Konfiguration</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1, gezeichnet</translation>
    </message>
    <message>
        <source>%1, as a list</source>
        <translation>%1, als Liste</translation>
    </message>
    <message>
        <source>Authentication flow</source>
        <translation>Ablauf der Authentifizierung</translation>
    </message>
    <message>
        <source>Device of the flow</source>
        <translation>Gerät des Ablaufs</translation>
    </message>
    <message>
        <source>Serial number or host name</source>
        <translation>Seriennummer oder Hostname</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Configuration overview</source>
        <translation>Überblick der Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>To the page where the chosen step is done</source>
        <translation>Zu der Seite, auf der der gewählte Schritt getan wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The diagram is not saved</source>
        <translation>Das Diagramm wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>views::panes::DoctorPage</name>
    <message>
        <source>Look &amp;again</source>
        <translation>Noch ein&amp;mal prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy for support…</source>
        <translation>Für den Support &amp;kopieren…</translation>
    </message>
    <message>
        <source>Look at ports, clock, keyring, fonts, descriptors and disk once more</source>
        <translation>Ports, Uhr, Schlüsselbund, Schriften, Deskriptoren und Platte noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checks and messages as text, without secrets</source>
        <translation>Prüfungen und Meldungen als Text, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Checks, messages</source>
        <translation>Prüfungen, Meldungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>This computer and its manager</source>
        <translation>Dieser Rechner und sein Manager</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not in order: %1. To be looked at: %2.</source>
        <translation>Nicht in Ordnung: %1. Anzusehen: %2.</translation>
    </message>
    <message>
        <source>Filter messages by any word</source>
        <translation>Meldungen nach Wörtern filtern</translation>
    </message>
</context>
<context>
    <name>views::panes::EventLogPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose a record to see all that it says.</source>
        <translation>Wählen Sie einen Eintrag, um alles zu sehen, was er sagt.</translation>
    </message>
    <message>
        <source>Filter:  event:session-refused reason:expired since:2h</source>
        <translation>Filter:  event:session-refused reason:expired since:2h</translation>
    </message>
    <message>
        <source>Event log table</source>
        <translation>Tabelle des Ereignislogs</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show new records on top as they come</source>
        <translation>Neue Einträge zeigen, sobald sie kommen, oben</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Write what is shown as a table</source>
        <translation>Was gezeigt wird, als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Export &amp;JSON…</source>
        <translation>&amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Write what is shown as JSON lines, which can be verified</source>
        <translation>Was gezeigt wird, als JSON-Zeilen schreiben, die geprüft werden können</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>Export abb&amp;rechen</translation>
    </message>
    <message>
        <source>Give the export up; no file is left</source>
        <translation>Den Export aufgeben; keine Datei bleibt</translation>
    </message>
    <message>
        <source>Show &amp;device</source>
        <translation>&amp;Gerät zeigen</translation>
    </message>
    <message>
        <source>Go to this device in the list of devices</source>
        <translation>Zu diesem Gerät in der Liste der Geräte gehen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Authentications, commits, pushes and decisions are listed here.</source>
        <translation>Authentifizierungen, Commits, Pushes und Entscheidungen stehen hier.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>The log has nothing that fits the filter above.</source>
        <translation>Das Log enthält nichts, was zum Filter oben passt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The log can not be read</source>
        <translation>Das Log kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Log wird gelesen…</translation>
    </message>
    <message>
        <source>the newest %1; narrow the filter to see older ones</source>
        <translation>die neuesten %1; engen Sie den Filter ein, um ältere zu sehen</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>erste %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON lines</source>
        <translation>Als JSON-Zeilen exportieren</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>views::panes::GroupsPage</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
und %n weiteres</numerusform>
            <numerusform>%1
und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Choose a group to see who is in it.</source>
        <translation>Wählen Sie eine Gruppe, um zu sehen, wer darin ist.</translation>
    </message>
    <message>
        <source>New &amp;cluster…</source>
        <translation>Neuer &amp;Cluster…</translation>
    </message>
    <message>
        <source>Make a cluster of WildFire appliances</source>
        <translation>Einen Cluster von WildFire-Appliances anlegen</translation>
    </message>
    <message>
        <source>New c&amp;ollector group…</source>
        <translation>Neue C&amp;ollector-Gruppe…</translation>
    </message>
    <message>
        <source>Make a group of Log Collectors</source>
        <translation>Eine Gruppe von Log Collectors anlegen</translation>
    </message>
    <message>
        <source>New &amp;device group…</source>
        <translation>Neue &amp;Gerätegruppe…</translation>
    </message>
    <message>
        <source>Make a device group in the candidate</source>
        <translation>Eine Gerätegruppe im Kandidaten anlegen</translation>
    </message>
    <message>
        <source>New &amp;below…</source>
        <translation>Neue &amp;darunter…</translation>
    </message>
    <message>
        <source>Make a device group below the chosen one</source>
        <translation>Eine Gerätegruppe unter der gewählten anlegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the chosen group out of the candidate</source>
        <translation>Die gewählte Gruppe aus dem Kandidaten nehmen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen group, or move it below another</source>
        <translation>Die gewählte Gruppe ändern oder unter eine andere verschieben</translation>
    </message>
    <message>
        <source>&amp;Push…</source>
        <translation>&amp;Pushen…</translation>
    </message>
    <message>
        <source>Send the devices of the group what is committed</source>
        <translation>Den Geräten der Gruppe senden, was committet ist</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Device groups sort the fleet, at most four levels deep; collector groups say which Log Collectors work together.</source>
        <translation>Gerätegruppen ordnen die Flotte, höchstens vier Ebenen tief; Collector-Gruppen sagen, welche Log Collectors zusammenarbeiten.</translation>
    </message>
    <message>
        <source>The appliances of a cluster are pushed to one by one</source>
        <translation>Zu den Appliances eines Clusters wird einzeln gepusht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>New WildFire cluster</source>
        <translation>Neuer WildFire-Cluster</translation>
    </message>
    <message>
        <source>New collector group</source>
        <translation>Neue Collector-Gruppe</translation>
    </message>
    <message>
        <source>Controller, its backup, then workers; at most 20 appliances.</source>
        <translation>Controller, sein Ersatz, dann Worker; höchstens 20 Appliances.</translation>
    </message>
    <message>
        <source>At most 16 Log Collectors work together in it.</source>
        <translation>Höchstens 16 Log Collectors arbeiten darin zusammen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Devices in it:
%1</source>
        <translation>Geräte darin:
%1</translation>
    </message>
    <message>
        <source>Groups below it:
%1</source>
        <translation>Gruppen darunter:
%1</translation>
    </message>
    <message>
        <source>%1 is not empty and can&apos;t be deleted.</source>
        <translation>%1 ist nicht leer und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 aus dem Kandidaten löschen?</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Nichts ist darin.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>views::panes::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Choose a job to see what each device said.</source>
        <translation>Wählen Sie einen Job, um zu sehen, was jedes Gerät sagte.</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>Job &amp;abbrechen</translation>
    </message>
    <message>
        <source>Devices that have not answered yet are given up</source>
        <translation>Geräte, die noch nicht geantwortet haben, werden aufgegeben</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Jobs</translation>
    </message>
    <message>
        <source>Commits, pushes and operations on devices are listed here.</source>
        <translation>Commits, Pushes und Vorgänge auf Geräten stehen hier.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s) OK, %2 failed</source>
        <translation>
            <numerusform>%1 von %n Gerät OK, %2 gescheitert</numerusform>
            <numerusform>%1 von %n Geräten OK, %2 gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <translation>%1, Job %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>views::panes::ListPage</name>
    <message>
        <source>%1 table</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words.</source>
        <translation>Nichts hier enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Choose the order of the rows and the columns that are shown</source>
        <translation>Reihenfolge der Zeilen und gezeigte Spalten wählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Nach beliebigem Wort filtern</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
</context>
<context>
    <name>views::panes::LockSettings</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A locked window shows nothing until the master passphrase is typed. Sessions, plans and services go on. Counts at once, without a commit.</source>
        <translation>Ein gesperrtes Fenster zeigt nichts, bis die Master-Passphrase eingegeben ist. Sitzungen, Pläne und Dienste laufen weiter. Gilt sofort, ohne Commit.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a touch</source>
        <translation>
            <numerusform>Nach %n Minute ohne Berührung</numerusform>
            <numerusform>Nach %n Minuten ohne Berührung</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by it&amp;self</source>
        <translation>Von &amp;selbst sperren</translation>
    </message>
    <message>
        <source>Lock the window now</source>
        <translation>Fenster jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+L locks it at any time.</source>
        <translation>Strg+L sperrt es jederzeit.</translation>
    </message>
    <message>
        <source>A file in the data directory keeps the passphrase, so nobody could type it: change it above first, and let nobody or the keyring keep it.</source>
        <translation>Eine Datei im Datenverzeichnis verwahrt die Passphrase, also könnte niemand sie eingeben: ändern Sie sie zuerst oben, und lassen Sie niemanden oder den Schlüsselbund sie verwahren.</translation>
    </message>
</context>
<context>
    <name>views::panes::MessagesView</name>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Messages of this run</source>
        <translation>Meldungen dieses Laufs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 und schlimmer</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Noch keine Meldung</translation>
    </message>
    <message>
        <source>What the manager has to say about itself stands here, from its start on. Events of devices are in the log.</source>
        <translation>Was der Manager über sich selbst zu sagen hat, steht hier, von seinem Start an. Ereignisse der Geräte stehen im Log.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine Meldung passt</translation>
    </message>
    <message>
        <source>Every message is hidden by the filter above.</source>
        <translation>Der Filter oben blendet alle Meldungen aus.</translation>
    </message>
</context>
<context>
    <name>views::panes::NoticeSettings</name>
    <message>
        <source>Notifications and tray</source>
        <translation>Benachrichtigungen und Infobereich</translation>
    </message>
    <message>
        <source>What the desktop is told of, at most once a minute. What is not chosen still stands in the history of the bell. Counts at once, without a commit.</source>
        <translation>Wovon der Desktop erfährt, höchstens einmal je Minute. Was nicht gewählt ist, steht trotzdem im Verlauf der Glocke. Gilt sofort, ohne Commit.</translation>
    </message>
    <message>
        <source>Tell the desktop: %1</source>
        <translation>Dem Desktop melden: %1</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Fragen, was zu tun ist</translation>
    </message>
    <message>
        <source>Keep the sessions up</source>
        <translation>Sitzungen halten</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>Without a tray on the desktop the window is minimised instead</source>
        <translation>Ohne Infobereich wird das Fenster stattdessen minimiert</translation>
    </message>
    <message>
        <source>When the &amp;window is closed</source>
        <translation>Wenn das &amp;Fenster geschlossen wird</translation>
    </message>
</context>
<context>
    <name>views::panes::OwnChannelStatus</name>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>Administrators are answered at https://%1/status now.</source>
        <translation>Administratoren erhalten jetzt Antwort unter https://%1/status.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is served now.</source>
        <translation>Jetzt wird nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>No WildFire appliance is connected to.</source>
        <translation>Mit keiner WildFire-Appliance besteht eine Verbindung.</translation>
    </message>
</context>
<context>
    <name>views::panes::PairStatus</name>
    <message>
        <source>&amp;Suspend this manager</source>
        <translation>Diesen Manager au&amp;ssetzen</translation>
    </message>
    <message>
        <source>Make &amp;functional again</source>
        <translation>Wieder &amp;funktionsfähig machen</translation>
    </message>
    <message>
        <source>&amp;Take over from the peer</source>
        <translation>Vom Partner ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Send all to the &amp;peer</source>
        <translation>Alles an den &amp;Partner senden</translation>
    </message>
    <message>
        <source>Suspend this manager?</source>
        <translation>Diesen Manager aussetzen?</translation>
    </message>
    <message>
        <source>Its peer serves the devices from then on. Open sessions stay up; nothing can be pushed from here. That is refused while the peer lacks anything of what was committed here.</source>
        <translation>Sein Partner bedient ab dann die Geräte. Offene Sitzungen bleiben; von hier kann nichts gepusht werden. Das wird abgelehnt, solange dem Partner etwas fehlt, was hier committet wurde.</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>Au&amp;ssetzen</translation>
    </message>
    <message>
        <source>Serve the devices from here?</source>
        <translation>Die Geräte von hier bedienen?</translation>
    </message>
    <message>
        <source>The peer is not connected. If it serves as well, both do until they find each other again: then the state of the one that took over goes on, and what the other one had committed meanwhile stays among its versions.</source>
        <translation>Der Partner ist nicht verbunden. Bedient er ebenfalls, tun es beide, bis sie einander wiederfinden: Dann gilt der Stand dessen weiter, der übernommen hat, und was der andere inzwischen committet hatte, bleibt unter seinen Versionen.</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Peer refused</source>
        <translation>Partner abgelehnt</translation>
    </message>
    <message>
        <source>Not synchronised</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Split brain</source>
        <translation>Split-Brain</translation>
    </message>
    <message>
        <source>This manager</source>
        <translation>Dieser Manager</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Sein Stand</translation>
    </message>
    <message>
        <source>The reign in which it was committed, and how many commits it has</source>
        <translation>Die Amtszeit, in der er committet wurde, und wie viele Commits er hat</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Adresse des Partners</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>views::panes::PendingPage</name>
    <message>
        <source>&amp;Undo last edit</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Go to setting</source>
        <translation>Zur &amp;Einstellung gehen</translation>
    </message>
    <message>
        <source>Choose a change or a finding to see all of it.</source>
        <translation>Wählen Sie eine Änderung oder einen Befund, um alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Changes, findings, commands, side by side</source>
        <translation>Änderungen, Befunde, Befehle, nebeneinander</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words.</source>
        <translation>Nichts hier enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Take back the last edit of the candidate</source>
        <translation>Die letzte Änderung des Kandidaten zurücknehmen</translation>
    </message>
    <message>
        <source>Open the form where the chosen setting can be changed</source>
        <translation>Das Formular öffnen, in dem die gewählte Einstellung geändert werden kann</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Ausstehende Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>The candidate is what runs. Edits wait here until you commit them.</source>
        <translation>Der Kandidat entspricht der laufenden Konfiguration. Änderungen warten hier, bis Sie sie committen.</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Nichts zu beanstanden</translation>
    </message>
    <message>
        <source>Validation found neither errors nor warnings.</source>
        <translation>Die Prüfung fand weder Fehler noch Warnungen.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nennt</translation>
    </message>
    <message>
        <source>The edit was not taken back.</source>
        <translation>Die Änderung wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Nach beliebigem Wort filtern</translation>
    </message>
</context>
<context>
    <name>views::panes::ProfilesPage</name>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>Make a profile in the candidate</source>
        <translation>Ein Profil im Kandidaten anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen profile in the candidate</source>
        <translation>Das gewählte Profil im Kandidaten ändern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the chosen profile out of the candidate</source>
        <translation>Das gewählte Profil aus dem Kandidaten nehmen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1 is in use and can&apos;t be deleted.</source>
        <translation>%1 wird verwendet und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Used by:
%1</source>
        <translation>Verwendet von:
%1</translation>
    </message>
    <message>
        <source>The profile was not deleted.</source>
        <translation>Das Profil wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 aus dem Kandidaten löschen?</translation>
    </message>
    <message>
        <source>Nothing uses it. Devices notice nothing.</source>
        <translation>Nichts verwendet es. Geräte merken nichts.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>views::panes::PushSection</name>
    <message>
        <source>Last push</source>
        <translation>Letzter Push</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>views::panes::SavedFilters</name>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Fail at the next reconnect</source>
        <translation>Scheitern bei der nächsten Neuverbindung</translation>
    </message>
    <message>
        <source>Expire within 30 days</source>
        <translation>Laufen binnen 30 Tagen ab</translation>
    </message>
    <message>
        <source>Template out of sync</source>
        <translation>Template nicht synchron</translation>
    </message>
    <message>
        <source>Still predefined</source>
        <translation>Noch vordefiniert</translation>
    </message>
    <message>
        <source>Filters with a name, and how many devices each leaves</source>
        <translation>Filter mit Namen, und wie viele Geräte jeder übrig lässt</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Diesen Filter behalten…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>views::panes::ScepProfilesPage</name>
    <message>
        <source>SCEP profiles</source>
        <translation>SCEP-Profile</translation>
    </message>
    <message>
        <source>Choose a profile to see where its certificates come from.</source>
        <translation>Wählen Sie ein Profil, um zu sehen, woher seine Zertifikate kommen.</translation>
    </message>
    <message>
        <source>E&amp;nrol…</source>
        <translation>Be&amp;ziehen…</translation>
    </message>
    <message>
        <source>Ask the chosen profile&apos;s server for a certificate</source>
        <translation>Den Server des gewählten Profils um ein Zertifikat bitten</translation>
    </message>
    <message>
        <source>No SCEP profiles yet</source>
        <translation>Noch keine SCEP-Profile</translation>
    </message>
    <message>
        <source>A SCEP profile names a server where each device enrols a certificate of its own, and renews it before it ends.</source>
        <translation>Ein SCEP-Profil nennt einen Server, bei dem jedes Gerät ein eigenes Zertifikat bezieht und vor dessen Ende erneuert.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>CA identity</source>
        <translation>Identität der CA</translation>
    </message>
    <message>
        <source>its only CA</source>
        <translation>seine einzige CA</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>CAs of the system</source>
        <translation>CAs des Systems</translation>
    </message>
    <message>
        <source>Shows it</source>
        <translation>Legt vor</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>kein Zertifikat</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Alternative name</source>
        <translation>Alternativer Name</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Certificate %1 is in the candidate. Please note:</source>
        <translation>Zertifikat %1 ist im Kandidaten. Bitte beachten:</translation>
    </message>
</context>
<context>
    <name>views::panes::ServiceProfilesPage</name>
    <message>
        <source>SSL/TLS profiles</source>
        <translation>SSL/TLS-Profile</translation>
    </message>
    <message>
        <source>Choose a profile to see what a server presents with it.</source>
        <translation>Wählen Sie ein Profil, um zu sehen, was ein Server damit vorlegt.</translation>
    </message>
    <message>
        <source>No SSL/TLS service profiles yet</source>
        <translation>Noch keine SSL/TLS-Serviceprofile</translation>
    </message>
    <message>
        <source>An SSL/TLS service profile names the certificate that the manager presents to devices, and the versions and algorithms that it speaks.</source>
        <translation>Ein SSL/TLS-Serviceprofil nennt das Zertifikat, das der Manager Geräten vorlegt, und die Versionen und Algorithmen, die er spricht.</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Legt vor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>On devices</source>
        <translation>Auf Geräten</translation>
    </message>
    <message>
        <source>Cipher suites, in order</source>
        <translation>Cipher-Suites, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>views::panes::SessionsPage</name>
    <message>
        <source>Handshakes of:  state:failed group:Frankfurt</source>
        <translation>Handshakes von:  state:failed group:Frankfurt</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriger</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>The handshake before (Alt+Up)</source>
        <translation>Der Handshake davor (Alt+Auf)</translation>
    </message>
    <message>
        <source>The next handshake (Alt+Down)</source>
        <translation>Der nächste Handshake (Alt+Ab)</translation>
    </message>
    <message>
        <source>Show the handshake before, those in trouble come first</source>
        <translation>Den Handshake davor zeigen; die mit Problemen kommen zuerst</translation>
    </message>
    <message>
        <source>Show the next handshake, those in trouble come first</source>
        <translation>Den nächsten Handshake zeigen; die mit Problemen kommen zuerst</translation>
    </message>
    <message>
        <source>Copy handshake as &amp;text</source>
        <translation>Handshake als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy handshake as &amp;JSON</source>
        <translation>Handshake als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy its certificates as P&amp;EM</source>
        <translation>Seine Zertifikate als P&amp;EM kopieren</translation>
    </message>
    <message>
        <source>Copy as openssl s_&amp;client line</source>
        <translation>Als openssl-s_&amp;client-Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Copy this handshake: text, JSON, PEM, openssl s_client</source>
        <translation>Diesen Handshake kopieren: Text, JSON, PEM, openssl s_client</translation>
    </message>
    <message>
        <source>&amp;Attempt</source>
        <translation>Ver&amp;such</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Der letzte</translation>
    </message>
    <message>
        <source>The last refused</source>
        <translation>Der letzte abgelehnte</translation>
    </message>
    <message>
        <source>The last good</source>
        <translation>Der letzte gute</translation>
    </message>
    <message>
        <source>Devices and strangers that have tried</source>
        <translation>Geräte und Fremde, die es versucht haben</translation>
    </message>
    <message>
        <source>No handshake yet</source>
        <translation>Noch kein Handshake</translation>
    </message>
    <message>
        <source>Of each device that tries to reach this manager, the last attempt, the last good and the last refused one appear here, message by message.</source>
        <translation>Von jedem Gerät, das diesen Manager zu erreichen versucht, erscheinen hier der letzte, der letzte gute und der letzte abgelehnte Versuch, Nachricht für Nachricht.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No handshake matches</source>
        <translation>Kein Handshake passt</translation>
    </message>
    <message>
        <source>No device that the filter above lets through has tried to connect.</source>
        <translation>Kein Gerät, das der Filter oben durchlässt, hat versucht, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>All managed devices are connected: it is none of them.</source>
        <translation>Alle verwalteten Geräte sind verbunden: Es ist keines von ihnen.</translation>
    </message>
    <message>
        <source>It has not said who it is. These are away:</source>
        <translation>Es hat nicht gesagt, wer es ist. Diese sind weg:</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that are away…</source>
        <translation>
            <numerusform>%Ln abwesendes…</numerusform>
            <numerusform>Alle %Ln abwesenden…</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate has no name that an entry of the list could hold.</source>
        <translation>Das Zertifikat hat keinen Namen, den ein Eintrag der Liste enthalten könnte.</translation>
    </message>
    <message>
        <source>Added to the authorization list; it counts from the next commit on.</source>
        <translation>Zur Autorisierungsliste hinzugefügt; es gilt ab dem nächsten Commit.</translation>
    </message>
    <message>
        <source>&amp;All attempts</source>
        <translation>&amp;Alle Versuche</translation>
    </message>
    <message>
        <source>Choose from the list of all that have tried</source>
        <translation>Auswahl aus der Liste aller, die es versucht haben</translation>
    </message>
    <message>
        <source>Device %1 of %2</source>
        <translation>Gerät %1 von %2</translation>
    </message>
</context>
<context>
    <name>views::panes::SettingsPage</name>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>How devices know it, and who works here.</source>
        <translation>Wie Geräte ihn kennen und wer hier arbeitet.</translation>
    </message>
    <message>
        <source>Connection to devices</source>
        <translation>Verbindung zu Geräten</translation>
    </message>
    <message>
        <source>How long it waits for them.</source>
        <translation>Wie lange er auf sie wartet.</translation>
    </message>
    <message>
        <source>Commit and recovery</source>
        <translation>Commit und Wiederherstellung</translation>
    </message>
    <message>
        <source>What a commit here takes and keeps; what devices do after a push stands in their templates.</source>
        <translation>Was ein Commit hier annimmt und behält; was Geräte nach einem Push tun, steht in ihren Templates.</translation>
    </message>
    <message>
        <source>Towards its peer and WildFire</source>
        <translation>Gegenüber Partner und WildFire</translation>
    </message>
    <message>
        <source>What the manager presents where it is the client itself.</source>
        <translation>Was der Manager vorlegt, wo er selbst der Client ist.</translation>
    </message>
    <message>
        <source>Web interface</source>
        <translation>Weboberfläche</translation>
    </message>
    <message>
        <source>HTTPS for administrators, who show a certificate.</source>
        <translation>HTTPS für Administratoren, die ein Zertifikat vorlegen.</translation>
    </message>
    <message>
        <source>Secure server communication</source>
        <translation>Sichere Serverkommunikation</translation>
    </message>
    <message>
        <source>What the manager presents to devices and whom it lets in. One change concerns all of them at once.</source>
        <translation>Was der Manager Geräten vorlegt und wen er einlässt. Eine Änderung betrifft alle auf einmal.</translation>
    </message>
    <message>
        <source>Authorization list</source>
        <translation>Autorisierungsliste</translation>
    </message>
    <message>
        <source>Names that a device&apos;s certificate must hold, besides being valid. Without effect until Check Authorization List is on.</source>
        <translation>Namen, die das Zertifikat eines Geräts außer seiner Gültigkeit enthalten muss. Ohne Wirkung, bis „Autorisierungsliste prüfen“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>The pair of managers that this one belongs to. Each of the two has these settings of its own; almost all else they have in common.</source>
        <translation>Das Paar von Managern, zu dem dieser gehört. Jeder der beiden hat diese Einstellungen für sich; fast alles andere ist gemeinsam.</translation>
    </message>
    <message>
        <source>Form a &amp;pair…</source>
        <translation>Ein &amp;Paar bilden…</translation>
    </message>
    <message>
        <source>Keys at rest</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>Private keys are sealed with AES-256-GCM under a key that scrypt makes from the master passphrase.</source>
        <translation>Private Schlüssel sind mit AES-256-GCM versiegelt, unter einem Schlüssel, den scrypt aus der Master-Passphrase macht.</translation>
    </message>
    <message>
        <source>Change &amp;master passphrase…</source>
        <translation>&amp;Master-Passphrase ändern…</translation>
    </message>
    <message>
        <source>Nobody keeps the passphrase: it is asked for at each start.</source>
        <translation>Niemand bewahrt die Passphrase auf: Bei jedem Start wird danach gefragt.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring keeps the passphrase.</source>
        <translation>Der Schlüsselbund des Desktops bewahrt die Passphrase auf.</translation>
    </message>
    <message>
        <source>A file in the data directory keeps the passphrase, readable for its owner only: a copy of the directory holds all that the keys need.</source>
        <translation>Eine Datei im Datenverzeichnis bewahrt die Passphrase auf, nur für ihren Eigentümer lesbar: Eine Kopie des Verzeichnisses enthält alles, was die Schlüssel brauchen.</translation>
    </message>
    <message>
        <source>CRL and OCSP</source>
        <translation>CRL und OCSP</translation>
    </message>
    <message>
        <source>What the CAs here have revoked, served over HTTP. Certificates that they issue name it while it is on.</source>
        <translation>Was die CAs hier widerrufen haben, über HTTP bereitgestellt. Zertifikate, die sie ausstellen, nennen es, solange es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Nothing is served now.</source>
        <translation>Jetzt wird nichts bereitgestellt.</translation>
    </message>
    <message>
        <source>Served now at %1, but no address is known that clients could use: certificates stay without URLs.</source>
        <translation>Jetzt unter %1 bereitgestellt, aber keine Adresse ist bekannt, die Clients verwenden könnten: Zertifikate bleiben ohne URLs.</translation>
    </message>
    <message>
        <source>Served now at %1; new certificates name %2.</source>
        <translation>Jetzt unter %1 bereitgestellt; neue Zertifikate nennen %2.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Put into the candidate</source>
        <translation>In den &amp;Kandidaten übernehmen</translation>
    </message>
    <message>
        <source>Nothing changes for devices before the commit.</source>
        <translation>Vor dem Commit ändert sich für Geräte nichts.</translation>
    </message>
    <message>
        <source>As in the candidate.</source>
        <translation>Wie im Kandidaten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>views::panes::TemplatesPage</name>
    <message numerus="yes">
        <source>%1
and %n more</source>
        <translation>
            <numerusform>%1
und %n weiteres</numerusform>
            <numerusform>%1
und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Choose a template stack to see what its devices get.</source>
        <translation>Wählen Sie einen Template-Stack, um zu sehen, was seine Geräte erhalten.</translation>
    </message>
    <message>
        <source>New &amp;template…</source>
        <translation>Neues &amp;Template…</translation>
    </message>
    <message>
        <source>Make a template in the candidate</source>
        <translation>Ein Template im Kandidaten anlegen</translation>
    </message>
    <message>
        <source>New &amp;stack…</source>
        <translation>Neuer &amp;Stack…</translation>
    </message>
    <message>
        <source>Make a template stack in the candidate</source>
        <translation>Einen Template-Stack im Kandidaten anlegen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the chosen stack or template out of the candidate</source>
        <translation>Gewählten Stack oder gewähltes Template aus dem Kandidaten nehmen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen stack or template in the candidate</source>
        <translation>Gewählten Stack oder gewähltes Template im Kandidaten ändern</translation>
    </message>
    <message>
        <source>&amp;Client settings…</source>
        <translation>&amp;Client-Einstellungen…</translation>
    </message>
    <message>
        <source>What the devices present, and how they judge the manager</source>
        <translation>Was die Geräte vorlegen und wie sie den Manager beurteilen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Everything that the chosen stack or template sets</source>
        <translation>Alles, was der gewählte Stack oder das gewählte Template setzt</translation>
    </message>
    <message>
        <source>&amp;Push…</source>
        <translation>&amp;Pushen…</translation>
    </message>
    <message>
        <source>Send the devices of the stack what the running configuration says</source>
        <translation>Den Geräten des Stacks senden, was die laufende Konfiguration sagt</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Templates</translation>
    </message>
    <message>
        <source>A template says what devices present and how they judge the manager; a template stack gives that to its devices.</source>
        <translation>Ein Template sagt, was Geräte vorlegen und wie sie den Manager beurteilen; ein Template-Stack gibt das seinen Geräten.</translation>
    </message>
    <message>
        <source>A template is pushed with the stacks that it is in</source>
        <translation>Ein Template wird mit den Stacks gepusht, in denen es steht</translation>
    </message>
    <message>
        <source>Send the devices of the stack what is committed</source>
        <translation>Den Geräten des Stacks senden, was committet ist</translation>
    </message>
    <message>
        <source>%1 has no template.</source>
        <translation>%1 hat kein Template.</translation>
    </message>
    <message>
        <source>Settings live in templates; put one into the stack first.</source>
        <translation>Einstellungen stehen in Templates; nehmen Sie zuerst eines in den Stack auf.</translation>
    </message>
    <message>
        <source>%1 is in use and can&apos;t be deleted.</source>
        <translation>%1 wird verwendet und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Devices that get their settings from it:
%1</source>
        <translation>Geräte, die ihre Einstellungen daraus erhalten:
%1</translation>
    </message>
    <message>
        <source>Delete %1 from the candidate?</source>
        <translation>%1 aus dem Kandidaten löschen?</translation>
    </message>
    <message>
        <source>No device is in it; its templates stay.</source>
        <translation>Kein Gerät ist darin; seine Templates bleiben.</translation>
    </message>
    <message>
        <source>Stacks that it is in:
%1</source>
        <translation>Stacks, in denen es steht:
%1</translation>
    </message>
    <message>
        <source>It is in no stack and holds no certificate.</source>
        <translation>Es steht in keinem Stack und enthält kein Zertifikat.</translation>
    </message>
    <message numerus="yes">
        <source>It is in no stack. %n certificate(s) in it and their keys are lost when you commit.</source>
        <translation>
            <numerusform>Es steht in keinem Stack. %n Zertifikat darin und sein Schlüssel gehen beim Commit verloren.</numerusform>
            <numerusform>Es steht in keinem Stack. %n Zertifikate darin und ihre Schlüssel gehen beim Commit verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>views::panes::TimeMachinePage</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>Choose a device to see what it would be refused for.</source>
        <translation>Wählen Sie ein Gerät, um zu sehen, wofür es abgelehnt würde.</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>Zustand dann</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Show in &amp;Devices and Topology</source>
        <translation>In &amp;Geräten und Topologie zeigen</translation>
    </message>
    <message>
        <source>These pages show the chosen day, until they are back to now</source>
        <translation>Diese Seiten zeigen den gewählten Tag, bis sie zur Gegenwart zurückkehren</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt…</translation>
    </message>
    <message>
        <source>No device is managed yet</source>
        <translation>Noch wird kein Gerät verwaltet</translation>
    </message>
    <message>
        <source>Add devices to see who would be let in at a day to come.</source>
        <translation>Fügen Sie Geräte hinzu, um zu sehen, wer an einem künftigen Tag eingelassen würde.</translation>
    </message>
    <message>
        <source>The running configuration can&apos;t be judged by: %1</source>
        <translation>Mit der laufenden Konfiguration kann nicht geurteilt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n would be let in</source>
        <translation>
            <numerusform>%n würde eingelassen</numerusform>
            <numerusform>%n würden eingelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused</source>
        <translation>
            <numerusform>%n würde abgelehnt</numerusform>
            <numerusform>%n würden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: no session to judge by</source>
        <translation>
            <numerusform>%n unbekannt: keine Sitzung zum Beurteilen</numerusform>
            <numerusform>%n unbekannt: keine Sitzung zum Beurteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 is not judged: the rows are of %2</source>
        <translation>%1 ist nicht beurteilt: Die Zeilen sind vom %2</translation>
    </message>
    <message>
        <source>Judging %1… Until then the rows are of %2</source>
        <translation>%1 wird beurteilt… Bis dahin sind die Zeilen vom %2</translation>
    </message>
    <message>
        <source>%1, by what was known at %2</source>
        <translation>%1, nach dem Wissensstand von %2</translation>
    </message>
    <message>
        <source>Judging %1…</source>
        <translation>%1 wird beurteilt…</translation>
    </message>
</context>
<context>
    <name>views::panes::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Choose a variable to see where it is used.</source>
        <translation>Wählen Sie eine Variable, um zu sehen, wo sie verwendet wird.</translation>
    </message>
    <message>
        <source>&amp;Undo last edit</source>
        <translation>Letzte Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit of the candidate</source>
        <translation>Die letzte Änderung des Kandidaten zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;New variable…</source>
        <translation>&amp;Neue Variable…</translation>
    </message>
    <message>
        <source>Define a variable in a template, a stack or for one device</source>
        <translation>Eine Variable in einem Template, einem Stack oder für ein Gerät definieren</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>Ü&amp;berschreiben…</translation>
    </message>
    <message>
        <source>Give the variable a value for one device alone</source>
        <translation>Der Variable nur für ein Gerät einen Wert geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take this value out of the candidate</source>
        <translation>Diesen Wert aus dem Kandidaten nehmen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the value in the candidate</source>
        <translation>Den Wert im Kandidaten ändern</translation>
    </message>
    <message>
        <source>No variables yet</source>
        <translation>Noch keine Variablen</translation>
    </message>
    <message>
        <source>A setting of a template may hold $name in place of an address; each stack or device says what it stands for.</source>
        <translation>Eine Einstellung eines Templates darf statt einer Adresse $name enthalten; jeder Stack oder jedes Gerät sagt, wofür das steht.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>may be deleted</source>
        <translation>kann gelöscht werden</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>No setting holds it.</source>
        <translation>Keine Einstellung enthält sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) hold it; the other values stay.</source>
        <translation>
            <numerusform>%n Einstellung enthält sie; die anderen Werte bleiben.</numerusform>
            <numerusform>%n Einstellungen enthalten sie; die anderen Werte bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) hold it and would have no value: validation will say so.</source>
        <translation>
            <numerusform>%n Einstellung enthält sie und hätte keinen Wert: Die Prüfung wird es melden.</numerusform>
            <numerusform>%n Einstellungen enthalten sie und hätten keinen Wert: Die Prüfung wird es melden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 of %2 from the candidate?</source>
        <translation>%1 %2 aus dem Kandidaten löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The edit was not taken back.</source>
        <translation>Die Änderung wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>views::panes::VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Choose a version to see what it was and to compare it.</source>
        <translation>Wählen Sie eine Version, um zu sehen, was sie war, und sie zu vergleichen.</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>Make the candidate what this version was</source>
        <translation>Den Kandidaten zu dem machen, was diese Version war</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Show what differs between two versions</source>
        <translation>Zeigen, was zwei Versionen unterscheidet</translation>
    </message>
    <message>
        <source>Nothing was committed yet</source>
        <translation>Noch wurde nichts committet</translation>
    </message>
    <message>
        <source>Each commit makes a version. They are kept here, to be compared and to be taken back.</source>
        <translation>Jeder Commit macht eine Version. Sie werden hier aufbewahrt, zum Vergleichen und Zurücknehmen.</translation>
    </message>
    <message>
        <source>The versions can&apos;t be read</source>
        <translation>Die Versionen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Eine frühere Version</translation>
    </message>
    <message>
        <source>Load %1 into the candidate?</source>
        <translation>%1 in den Kandidaten laden?</translation>
    </message>
    <message>
        <source>The changes that are pending go; undo brings them back. Nothing runs differently until you commit.</source>
        <translation>Die ausstehenden Änderungen gehen; Rückgängig bringt sie zurück. Nichts läuft anders, bis Sie committen.</translation>
    </message>
    <message>
        <source>Nothing runs differently until you commit.</source>
        <translation>Nichts läuft anders, bis Sie committen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The version could not be loaded.</source>
        <translation>Die Version konnte nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>views::panes::WelcomePage</name>
    <message>
        <source>Welcome to Handfast</source>
        <translation>Willkommen bei Handfast</translation>
    </message>
    <message>
        <source>It moves a fleet of firewalls from the vendor&apos;s predefined certificates to your own, and shows what will happen before it happens.</source>
        <translation>Es bringt eine Flotte von Firewalls von den vordefinierten Zertifikaten des Herstellers auf Ihre eigenen und zeigt, was geschehen wird, bevor es geschieht.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>A generated estate and a simulated fleet over real TLS, in a window of its own. Nothing here is touched.</source>
        <translation>Eine erzeugte Umgebung und eine simulierte Flotte über echtes TLS, in einem eigenen Fenster. Hier bleibt alles unberührt.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Begin here: say under which address devices find this manager, then follow the steps below.</source>
        <translation>Hier anfangen: sagen Sie, unter welcher Adresse Geräte diesen Manager finden, und folgen Sie dann den Schritten unten.</translation>
    </message>
    <message>
        <source>Import &amp;PAN-OS XML…</source>
        <translation>&amp;PAN-OS-XML importieren…</translation>
    </message>
    <message>
        <source>Devices, templates, profiles and certificates of a Panorama or a firewall, reviewed first.</source>
        <translation>Geräte, Templates, Profile und Zertifikate eines Panorama oder einer Firewall, zuerst durchgesehen.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>All PEM, DER, PKCS#7 and PKCS#12 files of a folder: certificates, keys and requests in one review.</source>
        <translation>Alle PEM-, DER-, PKCS#7- und PKCS#12-Dateien eines Ordners: Zertifikate, Schlüssel und Anforderungen in einer Durchsicht.</translation>
    </message>
    <message>
        <source>Import from &amp;XCA…</source>
        <translation>Aus &amp;XCA importieren…</translation>
    </message>
    <message>
        <source>What XCA exports (PEM, PKCS#12), or its database (.xdb, XCA 2.0 or newer): certificates, requests, and keys with the database&apos;s password. CRLs, templates and smart cards stay there.</source>
        <translation>Was XCA exportiert (PEM, PKCS#12), oder seine Datenbank (.xdb, ab XCA 2.0): Zertifikate, Anforderungen und, mit dem Passwort der Datenbank, Schlüssel. CRLs, Vorlagen und Smartcards bleiben dort.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Do not show &amp;again</source>
        <translation>Nicht &amp;mehr zeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Choose a folder of certificates</source>
        <translation>Einen Ordner mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Choose what XCA has exported, or its database</source>
        <translation>Wählen Sie, was XCA exportiert hat, oder seine Datenbank</translation>
    </message>
    <message>
        <source>XCA (*.xdb *.pem *.crt *.cer *.p12 *.pfx *.p7b *.csr)</source>
        <translation>XCA (*.xdb *.pem *.crt *.cer *.p12 *.pfx *.p7b *.csr)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>views::topology::EdgeStrip</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 zu %3</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>Presents: not known yet</source>
        <translation>Legt vor: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Presents %1</source>
        <translation>Legt vor: %1</translation>
    </message>
    <message>
        <source>Presents %1, by %2</source>
        <translation>Legt vor: %1, von %2</translation>
    </message>
    <message>
        <source>Judged by %1</source>
        <translation>Beurteilt von %1</translation>
    </message>
</context>
<context>
    <name>views::topology::PlaceBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Light up the devices that would notice if it failed</source>
        <translation>Die Geräte hervorheben, die seinen Ausfall merken würden</translation>
    </message>
    <message>
        <source>device group</source>
        <translation>Gerätegruppe</translation>
    </message>
    <message>
        <source>template stack</source>
        <translation>Template-Stack</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>site (tag)</source>
        <translation>Standort (Tag)</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>and b&amp;y</source>
        <translation>&amp;und nach</translation>
    </message>
    <message>
        <source>De&amp;pends on</source>
        <translation>Hängt a&amp;b von</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>views::topology::TimeBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Moment of the last 24 hours</source>
        <translation>Zeitpunkt der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Play the last 24 hours</source>
        <translation>Die letzten 24 Stunden abspielen</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>The log reaches back to %1</source>
        <translation>Das Log reicht bis %1 zurück</translation>
    </message>
    <message>
        <source>Which states the devices were in before is not known: the log begins there, or holds too many events to look through</source>
        <translation>In welchen Zuständen die Geräte davor waren, ist nicht bekannt: Das Log beginnt dort oder enthält zu viele Ereignisse zum Durchsehen</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>views::topology::TopologyCanvas</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>No device is selected</source>
        <translation>Kein Gerät ist gewählt</translation>
    </message>
    <message>
        <source>Management channel, opened by the device</source>
        <translation>Verwaltungskanal, vom Gerät geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Double click to look closer</source>
        <translation>Doppelklick, um näher hinzusehen</translation>
    </message>
</context>
<context>
    <name>views::topology::TopologyPage</name>
    <message>
        <source>Whole fleet</source>
        <translation>Ganze Flotte</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>Topology of the managed devices</source>
        <translation>Topologie der verwalteten Geräte</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Every device that the running configuration names appears here with its link.</source>
        <translation>Jedes Gerät, das die laufende Konfiguration nennt, erscheint hier mit seiner Verbindung.</translation>
    </message>
    <message>
        <source>In the shell: set mgt-config devices SERIAL, then commit.</source>
        <translation>In der Shell: set mgt-config devices SERIAL, dann commit.</translation>
    </message>
    <message>
        <source>Show the whole fleet (Ctrl+0)</source>
        <translation>Die ganze Flotte zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Zoom out until the whole fleet is seen</source>
        <translation>Verkleinern, bis die ganze Flotte zu sehen ist</translation>
    </message>
    <message>
        <source>Highlight:  state:failed group:Frankfurt expires&lt;30d</source>
        <translation>Hervorheben:  state:failed group:Frankfurt expires&lt;30d</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Save the topology as a picture or as a graph</source>
        <translation>Die Topologie als Bild oder Graph speichern</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Dokument (PDF)…</translation>
    </message>
    <message>
        <source>Graph of what matches (DOT)…</source>
        <translation>Graph dessen, was passt (DOT)…</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>Topologie exportieren</translation>
    </message>
    <message>
        <source>The topology is not exported</source>
        <translation>Die Topologie wurde nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by sessions, %2 by settings</source>
        <translation>%1 durch Sitzungen, %2 durch Einstellungen</translation>
    </message>
    <message>
        <source>Look back over the last 24 hours, as the event log has them</source>
        <translation>Auf die letzten 24 Stunden zurückblicken, wie das Ereignislog sie enthält</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Log wird gelesen…</translation>
    </message>
</context>
<context>
    <name>views::widgets::PredictionCard</name>
    <message>
        <source>%1 stay · %2 re-authenticate · %3 drop · %4 unknown</source>
        <translation>%1 bleiben · %2 authentifizieren sich neu · %3 werden getrennt · %4 unbekannt</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What each device would show then, judged under the new settings by both sides.</source>
        <translation>Was jedes Gerät dann zeigen würde, unter den neuen Einstellungen von beiden Seiten beurteilt.</translation>
    </message>
    <message>
        <source>The candidate can&apos;t be compiled: %1</source>
        <translation>Der Kandidat kann nicht kompiliert werden: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Sessions between devices: %1</source>
        <translation>Sitzungen zwischen Geräten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n re-authenticate</source>
        <translation>
            <numerusform>%n authentifiziert sich neu</numerusform>
            <numerusform>%n authentifizieren sich neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused now, will be let in</source>
        <translation>
            <numerusform>%n jetzt abgewiesen, wird zugelassen</numerusform>
            <numerusform>%n jetzt abgewiesen, werden zugelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused now, stay refused</source>
        <translation>
            <numerusform>%n jetzt abgewiesen, bleibt abgewiesen</numerusform>
            <numerusform>%n jetzt abgewiesen, bleiben abgewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::widgets::SectionIndex</name>
    <message>
        <source>Sections of this page</source>
        <translation>Abschnitte dieser Seite</translation>
    </message>
</context>
<context>
    <name>views::widgets::SideBySideView</name>
    <message numerus="yes">
        <source>  … %n equal line(s)</source>
        <translation>
            <numerusform>  … %n gleiche Zeile</numerusform>
            <numerusform>  … %n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>views::widgets::UptimeLine</name>
    <message>
        <source>Nothing is known of the last 24 hours</source>
        <translation>Von den letzten 24 Stunden ist nichts bekannt</translation>
    </message>
    <message>
        <source>Not connected in the last 24 hours</source>
        <translation>In den letzten 24 Stunden nicht verbunden</translation>
    </message>
    <message>
        <source>Up %1 % of the last 24 hours</source>
        <translation>%1 % der letzten 24 Stunden verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n interruptions</source>
        <translation>
            <numerusform>%n Unterbrechung</numerusform>
            <numerusform>%n Unterbrechungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::AuthorityForm</name>
    <message>
        <source>New CA</source>
        <translation>Neue CA</translation>
    </message>
    <message>
        <source>The old CA &amp;cross-signs the new one</source>
        <translation>Die alte CA signiert die neue &amp;mit</translation>
    </message>
    <message>
        <source>New server certificate</source>
        <translation>Neues Serverzertifikat</translation>
    </message>
    <message>
        <source>New common client certificate</source>
        <translation>Neues gemeinsames Client-Zertifikat</translation>
    </message>
    <message>
        <source>Disconnect wait in minutes</source>
        <translation>Trennwartezeit in Minuten</translation>
    </message>
    <message>
        <source>No CA is here</source>
        <translation>Keine CA ist hier</translation>
    </message>
    <message>
        <source>CA to &amp;replace</source>
        <translation>&amp;Zu ersetzende CA</translation>
    </message>
    <message>
        <source>Ne&amp;w CA</source>
        <translation>Ne&amp;ue CA</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signiert &amp;von</translation>
    </message>
    <message>
        <source>Server c&amp;ertificate</source>
        <translation>Server&amp;zertifikat</translation>
    </message>
    <message>
        <source>Common certi&amp;ficate</source>
        <translation>Gemeinsames Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>&amp;Disconnect wait</source>
        <translation>&amp;Trennwartezeit</translation>
    </message>
    <message>
        <source>The old name and “-new”</source>
        <translation>Der alte Name und „-new“</translation>
    </message>
    <message>
        <source>A device that has missed a push and knows only the old CA accepts the new server certificate, too.</source>
        <translation>Ein Gerät, das einen Push verpasst hat und nur die alte CA kennt, nimmt so auch das neue Serverzertifikat an.</translation>
    </message>
    <message>
        <source>Itself: a new root</source>
        <translation>Sie selbst: eine neue Root</translation>
    </message>
    <message>
        <source>There is no CA to replace.</source>
        <translation>Es gibt keine CA zu ersetzen.</translation>
    </message>
    <message>
        <source>This server presents no custom certificate yet: set up the server side first.</source>
        <translation>Dieser Server legt noch kein eigenes Zertifikat vor: Richten Sie zuerst die Serverseite ein.</translation>
    </message>
    <message>
        <source>The new CA has to be another one.</source>
        <translation>Die neue CA muss eine andere sein.</translation>
    </message>
    <message>
        <source>%1 is no CA with its key.</source>
        <translation>%1 ist keine CA mit ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign: its key is not here.</source>
        <translation>%1 kann nicht signieren: Ihr Schlüssel ist nicht hier.</translation>
    </message>
    <message>
        <source>A CA that the old one signs would go with it.</source>
        <translation>Eine CA, die die alte signiert, ginge mit ihr.</translation>
    </message>
</context>
<context>
    <name>views::wizard::ClientCertificateForm</name>
    <message>
        <source>By the templates, in waves</source>
        <translation>Über die Templates, in Wellen</translation>
    </message>
    <message>
        <source>On the devices themselves</source>
        <translation>Auf den Geräten selbst</translation>
    </message>
    <message>
        <source>No device is managed.</source>
        <translation>Kein Gerät wird verwaltet.</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Tick the devices whose certificates are replaced.</source>
        <translation>Haken Sie die Geräte an, deren Zertifikate ersetzt werden.</translation>
    </message>
</context>
<context>
    <name>views::wizard::HaPairForm</name>
    <message>
        <source>Certificate of the secondary</source>
        <translation>Zertifikat des sekundären Managers</translation>
    </message>
    <message>
        <source>Profile that judges the primary</source>
        <translation>Profil, das den primären Manager beurteilt</translation>
    </message>
    <message>
        <source>The secondary checks the primary&apos;s server identity</source>
        <translation>Der sekundäre Manager prüft die Serveridentität des primären Managers</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the secondary</source>
        <translation>&amp;Zertifikat des sekundären Managers</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signiert &amp;von</translation>
    </message>
    <message>
        <source>&amp;Profile that judges the primary</source>
        <translation>&amp;Profil, das den primären Manager beurteilt</translation>
    </message>
    <message>
        <source>No CA with its private key is here</source>
        <translation>Keine CA mit privatem Schlüssel ist hier</translation>
    </message>
    <message>
        <source>This manager is not one of a pair: set up high availability first.</source>
        <translation>Dieser Manager ist nicht Teil eines Paars: Richten Sie zuerst Hochverfügbarkeit ein.</translation>
    </message>
    <message>
        <source>Name the certificate profile by which the secondary judges the primary.</source>
        <translation>Nennen Sie das Zertifikatsprofil, mit dem der sekundäre Manager den primären Manager beurteilt.</translation>
    </message>
</context>
<context>
    <name>views::wizard::InstructionCard</name>
    <message>
        <source>What to do on the devices</source>
        <translation>Was auf den Geräten zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what to do on the devices</source>
        <translation>Kopieren, was auf den Geräten zu tun ist</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Bring it to the device</source>
        <translation>Zum Gerät bringen</translation>
    </message>
    <message>
        <source>The demonstration plays the device: it starts from this bundle</source>
        <translation>Die Vorführung spielt das Gerät: Es startet mit diesem Bundle</translation>
    </message>
    <message>
        <source>To be done on the HA peer</source>
        <translation>Auf dem HA-Partner zu tun</translation>
    </message>
    <message numerus="yes">
        <source>To be done on %n device(s)</source>
        <translation>
            <numerusform>Auf %n Gerät zu tun</numerusform>
            <numerusform>Auf %n Geräten zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>The commands, with the passphrase, are in %1:</source>
        <translation>Die Befehle, mit der Passphrase, stehen in %1:</translation>
    </message>
    <message>
        <source>Its bundle: %1</source>
        <translation>Sein Bundle: %1</translation>
    </message>
    <message>
        <source>This is a demonstration: the device is played, and starts when its bundle lies in %1.</source>
        <translation>Dies ist eine Vorführung: Das Gerät wird gespielt und startet, wenn sein Bundle in %1 liegt.</translation>
    </message>
</context>
<context>
    <name>views::wizard::MigrationPage</name>
    <message>
        <source>Deployment by wave</source>
        <translation>Verteilung nach Wellen</translation>
    </message>
    <message>
        <source>Start the next wave &amp;by itself when this one has passed</source>
        <translation>Die nächste Welle von &amp;selbst beginnen, wenn diese bestanden ist</translation>
    </message>
    <message>
        <source>Migrate to custom certificates</source>
        <translation>Umzug auf eigene Zertifikate</translation>
    </message>
    <message>
        <source>Done. Now the sessions have to prove it.</source>
        <translation>Erledigt. Nun müssen die Sitzungen es beweisen.</translation>
    </message>
    <message>
        <source>Custom certificates are enforced</source>
        <translation>Eigene Zertifikate sind erzwungen</translation>
    </message>
    <message>
        <source>A rehearsal is running: wait for its end, or cancel it.</source>
        <translation>Ein Probelauf ist im Gange: das Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Start anew without the saved migration?</source>
        <translation>Ohne die gespeicherte Migration neu beginnen?</translation>
    </message>
    <message>
        <source>What it has done so far stays. It can&apos;t be continued or rolled back from here.</source>
        <translation>Was sie bisher getan hat, bleibt. Von hier kann sie nicht fortgesetzt oder zurückgerollt werden.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Roll back: %1</source>
        <translation>Zurückrollen: %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Predefined certificates are refused. A new device needs its certificate before it is added: start with Other changes, Add a device.</source>
        <translation>Vordefinierte Zertifikate werden abgelehnt. Ein neues Gerät braucht sein Zertifikat, bevor es hinzugefügt wird: Beginnen Sie mit „Andere Wechsel“, „Ein Gerät hinzufügen“.</translation>
    </message>
    <message>
        <source>Roll back wave %1 alone</source>
        <translation>Nur Welle %1 zurückrollen</translation>
    </message>
</context>
<context>
    <name>views::wizard::NewDeviceForm</name>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Bundle file</source>
        <translation>Bundle-Datei</translation>
    </message>
    <message>
        <source>As the device will say it</source>
        <translation>Wie das Gerät ihn nennen wird</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>&amp;Seriennummer</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>&amp;Template stack</source>
        <translation>Template-Stac&amp;k</translation>
    </message>
    <message>
        <source>Device &amp;group</source>
        <translation>Geräte&amp;gruppe</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the bundle file</source>
        <translation>Bundle-Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Bundle file</source>
        <translation>&amp;Bundle-Datei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Needed: it brings the certificate</source>
        <translation>Nötig: Sie bringt das Zertifikat</translation>
    </message>
    <message>
        <source>None: the device is set up by hand</source>
        <translation>Keine: Das Gerät wird von Hand eingerichtet</translation>
    </message>
    <message>
        <source>Only custom certificates are allowed: the device gets its certificate first, by its bundle, and is added then.</source>
        <translation>Nur eigene Zertifikate sind erlaubt: Das Gerät erhält zuerst sein Zertifikat, durch sein Bundle, und wird dann hinzugefügt.</translation>
    </message>
    <message>
        <source>Predefined certificates are allowed: the device is added first, and gets its certificate when it is here.</source>
        <translation>Vordefinierte Zertifikate sind erlaubt: Das Gerät wird zuerst hinzugefügt und erhält sein Zertifikat, wenn es hier ist.</translation>
    </message>
    <message>
        <source>A serial number is needed.</source>
        <translation>Eine Seriennummer wird gebraucht.</translation>
    </message>
    <message>
        <source>A device with this serial number is managed already.</source>
        <translation>Ein Gerät mit dieser Seriennummer wird schon verwaltet.</translation>
    </message>
    <message>
        <source>A template stack is needed: its certificate comes from there.</source>
        <translation>Ein Template-Stack wird gebraucht: Von dort kommt sein Zertifikat.</translation>
    </message>
    <message>
        <source>A file for its bundle is needed.</source>
        <translation>Eine Datei für sein Bundle wird gebraucht.</translation>
    </message>
    <message>
        <source>The bundle file needs its whole path.</source>
        <translation>Die Bundle-Datei braucht ihren ganzen Pfad.</translation>
    </message>
    <message>
        <source>Where the bundle is written</source>
        <translation>Wohin das Bundle geschrieben wird</translation>
    </message>
</context>
<context>
    <name>views::wizard::OtherChanges</name>
    <message>
        <source>&amp;Other changes…</source>
        <translation>&amp;Andere Vorhaben…</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andere Vorhaben</translation>
    </message>
</context>
<context>
    <name>views::wizard::OutcomeCard</name>
    <message>
        <source>Predicted and happened</source>
        <translation>Vorhergesagt und geschehen</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Än&amp;dern</translation>
    </message>
</context>
<context>
    <name>views::wizard::OverrideDialog</name>
    <message>
        <source>Override: %1</source>
        <translation>Übergehen: %1</translation>
    </message>
    <message>
        <source>The step may then be done although this does not hold. The reason is kept with the plan and in the event log.</source>
        <translation>Der Schritt darf dann ausgeführt werden, obwohl dies nicht gilt. Der Grund bleibt beim Plan und im Ereignislog.</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who has agreed, and why it is right</source>
        <translation>Wer zugestimmt hat und warum es richtig ist</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund wird gebraucht.</translation>
    </message>
    <message>
        <source>Waiting until the effect of the step is known…</source>
        <translation>Wartet, bis die Wirkung des Schritts bekannt ist…</translation>
    </message>
</context>
<context>
    <name>views::wizard::PlansButton</name>
    <message>
        <source>&amp;Plans and reports…</source>
        <translation>&amp;Pläne und Berichte…</translation>
    </message>
    <message>
        <source>Plans and reports</source>
        <translation>Pläne und Berichte</translation>
    </message>
    <message>
        <source>The plans that exist, and their reports</source>
        <translation>Die vorhandenen Pläne und ihre Berichte</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Noch gibt es keinen Plan</translation>
    </message>
    <message>
        <source>Put this plan on hold</source>
        <translation>Diesen Plan zurückstellen</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · begun %4</source>
        <translation>%1 · %2 · %3 · begonnen %4</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete plan %1: %2?</source>
        <translation>Plan %1 löschen: %2?</translation>
    </message>
    <message>
        <source>What it has done so far stays. It can&apos;t be rolled back from here any more, and its report goes with it.</source>
        <translation>Was er bisher getan hat, bleibt. Von hier kann er dann nicht mehr zurückgerollt werden, und sein Bericht geht mit ihm.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save the report of plan %1</source>
        <translation>Bericht von Plan %1 speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>views::wizard::RecordAction</name>
    <message>
        <source>End re&amp;cording the scenario</source>
        <translation>Szenario-Auf&amp;zeichnung beenden</translation>
    </message>
    <message>
        <source>Re&amp;cord scenario…</source>
        <translation>Szenario auf&amp;zeichnen…</translation>
    </message>
    <message>
        <source>What is done is written to %1</source>
        <translation>Was geschieht, wird nach %1 aufgezeichnet</translation>
    </message>
    <message>
        <source>Write what is done from now on to a file that can be played</source>
        <translation>Was ab jetzt geschieht, in eine abspielbare Datei aufzeichnen</translation>
    </message>
    <message>
        <source>Where the scenario is written</source>
        <translation>Wohin das Szenario geschrieben wird</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Szenarien (*.yaml)</translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearsalCard</name>
    <message>
        <source>Cance&amp;l the rehearsal</source>
        <translation>Probelauf abb&amp;rechen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps that have been rehearsed</source>
        <translation>Geprobte Schritte</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>Probelauf abbrechen</translation>
    </message>
    <message>
        <source>Copy what the rehearsal has come to</source>
        <translation>Kopieren, was der Probelauf ergab</translation>
    </message>
    <message>
        <source>Close what the rehearsal has come to</source>
        <translation>Schließen, was der Probelauf ergab</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>Simulated devices do this plan on a copy of everything here, by a clock that jumps over waits. Nothing of this manager and its devices is touched.</source>
        <translation>Simulierte Geräte führen diesen Plan auf einer Kopie von allem hier aus, mit einer Uhr, die Wartezeiten überspringt. Nichts an diesem Manager und seinen Geräten wird berührt.</translation>
    </message>
    <message>
        <source>It is being cancelled…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated device(s) are starting…</source>
        <translation>
            <numerusform>%n simuliertes Gerät startet…</numerusform>
            <numerusform>%n simulierte Geräte starten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulated device(s) are at work.</source>
        <translation>
            <numerusform>%n simuliertes Gerät arbeitet.</numerusform>
            <numerusform>%n simulierte Geräte arbeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearsalWords</name>
    <message numerus="yes">
        <source>%1: %n device(s) failed</source>
        <translation>
            <numerusform>%1: %n Gerät gescheitert</numerusform>
            <numerusform>%1: %n Geräte gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not fulfilled: %2</source>
        <translation>%1: nicht erfüllt: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>ging gut</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>it ended here</source>
        <translation>hier endete er</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Adding a device can&apos;t be rehearsed: the new device is not here yet.</source>
        <translation>Das Hinzufügen eines Geräts kann nicht geprobt werden: Das neue Gerät ist noch nicht hier.</translation>
    </message>
    <message>
        <source>A WildFire appliance can&apos;t be rehearsed: somebody configures it by hand.</source>
        <translation>Eine WildFire-Appliance kann nicht geprobt werden: Jemand konfiguriert sie von Hand.</translation>
    </message>
    <message>
        <source>The HA pair can&apos;t be rehearsed: a rehearsal has one manager.</source>
        <translation>Das HA-Paar kann nicht geprobt werden: Ein Probelauf hat einen Manager.</translation>
    </message>
    <message>
        <source>A step is being done: rehearse when it has ended.</source>
        <translation>Ein Schritt wird gerade ausgeführt: proben, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>A rehearsal is under way.</source>
        <translation>Ein Probelauf ist im Gange.</translation>
    </message>
    <message>
        <source>A rehearsal needs a manager that listens for devices.</source>
        <translation>Ein Probelauf braucht einen Manager, der auf Geräte lauscht.</translation>
    </message>
    <message>
        <source>No device is connected that could take part in a rehearsal.</source>
        <translation>Kein Gerät ist verbunden, das an einem Probelauf teilnehmen könnte.</translation>
    </message>
    <message>
        <source>Cancelled before its end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed with %n simulated device(s).</source>
        <translation>
            <numerusform>Nichts scheiterte mit %n simuliertem Gerät.</numerusform>
            <numerusform>Nichts scheiterte mit %n simulierten Geräten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would fail. It was rehearsed with %n simulated device(s).</source>
        <translation>
            <numerusform>Dies würde scheitern. Geprobt mit %n simuliertem Gerät.</numerusform>
            <numerusform>Dies würde scheitern. Geprobt mit %n simulierten Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rehearsed: %1.</source>
        <translation>Nicht geprobt: %1.</translation>
    </message>
    <message>
        <source>What happened, in order:</source>
        <translation>Was geschah, der Reihe nach:</translation>
    </message>
    <message>
        <source>What was not as it should be:</source>
        <translation>Was nicht war, wie es sein sollte:</translation>
    </message>
</context>
<context>
    <name>views::wizard::RehearseButton</name>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>Pro&amp;belauf…</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Play this plan with simulated devices first</source>
        <translation>Diesen Plan zuerst mit simulierten Geräten durchspielen</translation>
    </message>
</context>
<context>
    <name>views::wizard::RollOutForm</name>
    <message>
        <source>Template &amp;stacks</source>
        <translation>Template-&amp;Stacks</translation>
    </message>
    <message>
        <source>Unique to each device, issued here</source>
        <translation>Einzeln je Gerät, hier ausgestellt</translation>
    </message>
    <message>
        <source>Common to all devices</source>
        <translation>Gemeinsam für alle Geräte</translation>
    </message>
    <message>
        <source>Unique to each device, by SCEP</source>
        <translation>Einzeln je Gerät, über SCEP</translation>
    </message>
    <message>
        <source>Client &amp;certificates</source>
        <translation>Client-&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signiert &amp;von</translation>
    </message>
    <message>
        <source>Common c&amp;ertificate</source>
        <translation>G&amp;emeinsames Zertifikat</translation>
    </message>
    <message>
        <source>SCEP &amp;profile</source>
        <translation>SCEP-&amp;Profil</translation>
    </message>
    <message>
        <source>No CA with its private key is here</source>
        <translation>Keine CA mit privatem Schlüssel ist hier</translation>
    </message>
    <message>
        <source>No client certificate with its key is here</source>
        <translation>Kein Client-Zertifikat mit Schlüssel ist hier</translation>
    </message>
    <message>
        <source>No SCEP profile is here</source>
        <translation>Kein SCEP-Profil ist hier</translation>
    </message>
    <message>
        <source>Devices enrol by a SCEP profile in Panorama&apos;s store: it names the server.</source>
        <translation>Geräte beziehen über ein SCEP-Profil im Speicher von Panorama: Es nennt den Server.</translation>
    </message>
    <message>
        <source>&amp;New SCEP profile…</source>
        <translation>&amp;Neues SCEP-Profil…</translation>
    </message>
    <message>
        <source>Every stack that has devices</source>
        <translation>Jeder Stack, der Geräte hat</translation>
    </message>
</context>
<context>
    <name>views::wizard::ServerCertificateForm</name>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Disconnect wait in minutes</source>
        <translation>Trennwartezeit in Minuten</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Presents now</source>
        <translation>Legt jetzt vor</translation>
    </message>
    <message>
        <source>Ne&amp;w certificate</source>
        <translation>Neues Ze&amp;rtifikat</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signiert &amp;von</translation>
    </message>
    <message>
        <source>&amp;Disconnect wait</source>
        <translation>&amp;Trennwartezeit</translation>
    </message>
    <message>
        <source>The CA of the present one</source>
        <translation>Die CA des jetzigen</translation>
    </message>
    <message>
        <source>This manager</source>
        <translation>Dieser Manager</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>This server presents no custom certificate yet: set up the server side first.</source>
        <translation>Dieser Server legt noch kein eigenes Zertifikat vor: Richten Sie zuerst die Serverseite ein.</translation>
    </message>
    <message>
        <source>That is the certificate that it presents now.</source>
        <translation>Das ist das Zertifikat, das er jetzt vorlegt.</translation>
    </message>
    <message>
        <source>%1 is no server certificate with its key.</source>
        <translation>%1 ist kein Serverzertifikat mit seinem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>views::wizard::ServerSideForm</name>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>Disconnect wait in minutes</source>
        <translation>Trennwartezeit in Minuten</translation>
    </message>
    <message>
        <source>Authorize clients based on serial number</source>
        <translation>Clients anhand der Seriennummer autorisieren</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Verwaltungsadresse</translation>
    </message>
    <message>
        <source>IP address or FQDN that devices have typed</source>
        <translation>IP-Adresse oder FQDN, wie in Geräten eingetragen</translation>
    </message>
    <message>
        <source>Management &amp;address</source>
        <translation>Verwaltungs&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>&amp;Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Disconnect &amp;wait</source>
        <translation>Trenn&amp;wartezeit</translation>
    </message>
    <message>
        <source>Type the address that devices have of this manager.</source>
        <translation>Geben Sie die Adresse ein, unter der die Geräte diesen Manager kennen.</translation>
    </message>
    <message>
        <source>The management address is neither a name nor an IP address, with :PORT or without.</source>
        <translation>Die Verwaltungsadresse ist weder ein Name noch eine IP-Adresse, mit oder ohne :PORT.</translation>
    </message>
    <message>
        <source>A new root CA of this name will be made.</source>
        <translation>Eine neue Root-CA dieses Namens wird angelegt.</translation>
    </message>
    <message>
        <source>This CA will sign the server certificate.</source>
        <translation>Diese CA wird das Serverzertifikat signieren.</translation>
    </message>
</context>
<context>
    <name>views::wizard::WildfireForm</name>
    <message>
        <source>Address of the appliance</source>
        <translation>Adresse der Appliance</translation>
    </message>
    <message>
        <source>Certificate of the appliance</source>
        <translation>Zertifikat der Appliance</translation>
    </message>
    <message>
        <source>Directory for its files</source>
        <translation>Verzeichnis für ihre Dateien</translation>
    </message>
    <message>
        <source>TFTP server</source>
        <translation>TFTP-Server</translation>
    </message>
    <message>
        <source>&amp;WildFire appliance</source>
        <translation>&amp;WildFire-Appliance</translation>
    </message>
    <message>
        <source>&amp;Address that firewalls dial</source>
        <translation>&amp;Adresse, die Firewalls anwählen</translation>
    </message>
    <message>
        <source>C&amp;ertificate of the appliance</source>
        <translation>&amp;Zertifikat der Appliance</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signiert &amp;von</translation>
    </message>
    <message>
        <source>Firewalls &amp;show</source>
        <translation>Firewalls &amp;zeigen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the directory for its files</source>
        <translation>Verzeichnis für ihre Dateien wählen</translation>
    </message>
    <message>
        <source>&amp;Directory for its files</source>
        <translation>&amp;Verzeichnis für ihre Dateien</translation>
    </message>
    <message>
        <source>T&amp;FTP server</source>
        <translation>T&amp;FTP-Server</translation>
    </message>
    <message>
        <source>No WildFire appliance is managed</source>
        <translation>Keine WildFire-Appliance wird verwaltet</translation>
    </message>
    <message>
        <source>No CA with its private key is here</source>
        <translation>Keine CA mit privatem Schlüssel ist hier</translation>
    </message>
    <message>
        <source>What they show to the manager</source>
        <translation>Was sie dem Manager zeigen</translation>
    </message>
    <message>
        <source>The address by which firewalls reach the appliance is needed.</source>
        <translation>Die Adresse, unter der Firewalls die Appliance erreichen, wird gebraucht.</translation>
    </message>
    <message>
        <source>A directory for the appliance&apos;s files is needed.</source>
        <translation>Ein Verzeichnis für die Dateien der Appliance wird gebraucht.</translation>
    </message>
    <message>
        <source>The directory needs its whole path.</source>
        <translation>Das Verzeichnis braucht seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>The address is none that firewalls could dial.</source>
        <translation>Die Adresse ist keine, die Firewalls anwählen könnten.</translation>
    </message>
    <message>
        <source>Where the appliance&apos;s files are written</source>
        <translation>Wohin die Dateien der Appliance geschrieben werden</translation>
    </message>
</context>
<context>
    <name>views::wizard::WindowFields</name>
    <message>
        <source>&amp;Maintenance window</source>
        <translation>&amp;Wartungsfenster</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Outside of it, commits and pushes of this plan need a reason.</source>
        <translation>Außerhalb davon brauchen Commits und Pushes dieses Plans einen Grund.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Maintenance window %1</source>
        <translation>Wartungsfenster %1</translation>
    </message>
    <message>
        <source>The maintenance window ends before it begins.</source>
        <translation>Das Wartungsfenster endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Maintenance window opens in %1</source>
        <translation>Wartungsfenster öffnet in %1</translation>
    </message>
    <message>
        <source>Maintenance window closes in %1</source>
        <translation>Wartungsfenster schließt in %1</translation>
    </message>
    <message>
        <source>Maintenance window is over</source>
        <translation>Wartungsfenster ist vorbei</translation>
    </message>
</context>
</TS>
