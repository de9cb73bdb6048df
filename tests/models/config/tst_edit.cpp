#include "models/config/edit.h"

#include "tests/models/config/random_configuration.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_edit {

using namespace models::config;

namespace {

std::vector<std::string> words(const QString& line)
{
    auto split = splitWords(line.toStdString());
    if (!split)
        qFatal("%s", split.error().detail.c_str());
    return *split;
}

/// Edits of a command, as commands, one a line.
QString commands(const Result<std::vector<Edit>>& edits)
{
    if (!edits)
        return "error: " + QString::fromStdString(edits.error().detail);
    QStringList lines;
    for (const Edit& edit : *edits)
        lines << QString::fromStdString(toCommand(edit));
    return lines.join('\n');
}

Result<> run(Configuration& configuration, const QString& line)
{
    auto edits = parseEdits(words(line));
    if (!edits)
        return std::unexpected(edits.error());
    return models::config::apply(configuration, *edits);
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("plain") << "set  a\tb " << QStringList{"set", "a", "b"};
        QTest::newRow("quotes") << "a \"b c\" \"\" d\"e f\"g" << QStringList{"a", "b c", "", "de fg"};
        QTest::newRow("escapes") << "\"a\\\"b\\\\c\\nd\\te\"" << QStringList{"a\"b\\c\nd\te"};
        QTest::newRow("backslash outside quotes stays") << "a\\b" << QStringList{"a\\b"};
        QTest::newRow("real newline in quotes") << "a \"b\nc\" d" << QStringList{"a", "b\nc", "d"};
        QTest::newRow("comment") << "a b#c # d \"e" << QStringList{"a", "b#c"};
        QTest::newRow("list") << "a [ b c ]" << QStringList{"a", "[", "b", "c", "]"};
        QTest::newRow("nothing") << "  # only a remark" << QStringList{};
    }
    void splitsWords()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QStringList got;
        for (const std::string& word : words(line))
            got << QString::fromStdString(word);
        QCOMPARE(got, expected);
    }

    void openQuoteIsAnError()
    {
        const auto split = splitWords("set a \"b c");
        QVERIFY(!split);
        QCOMPARE(split.error().detail, "word 3: the closing quote is missing");
    }

    void joinsLines()
    {
        const auto lines = joinLines("set a\n\n# it's \"fine\nset b \"x\ny # z\" c # rest\n  set d");
        QCOMPARE(lines.size(), 3U);
        QCOMPARE(lines[0], (CommandLine{1, "set a"}));
        QCOMPARE(lines[1], (CommandLine{4, "set b \"x\ny # z\" c "}));
        QCOMPARE(lines[2], (CommandLine{6, "set d"}));
    }

    void parsesCommands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("expected");
        const QString client = "template T config deviceconfig setting management secure-conn-client ";
        const auto same = [](const char* name, const QString& command) {
            QTest::newRow(name) << command << command;
        };
        same("leaf", "set panorama certificate-profile P use-crl yes");
        same("entry", "set mgt-config devices 007051000214256");
        same("membership", "set template-stack S devices 007051000214256");
        same("quoted name", "set panorama certificate-profile \"My P\" domain \"a b\"");
        same("members", "set template-stack S templates [ a b ]");
        same("one member", "set template-stack S templates a");
        same("delete leaf", "delete panorama certificate-profile P use-crl");
        same("delete member", "delete template-stack S templates a");
        same("delete entry", "delete template T");
        same("delete list", "delete mgt-config devices");
        same("delete node", "delete template T config deviceconfig");
        same("choice alone", "set " + client + "certificate-type local");
        QTest::newRow("alias ca") << "set panorama certificate-profile P ca C"
                                  << "set panorama certificate-profile P CA C";
        QTest::newRow("alias ca deleted") << "delete panorama certificate-profile P ca C"
                                          << "delete panorama certificate-profile P CA C";
        QTest::newRow("node alone (D1)")
            << "set deviceconfig setting management secure-conn-server"
            << "set deviceconfig setting management secure-conn-server customize yes";
        QTest::newRow("two leaves of a choice")
            << "set " + client + "certificate-type local certificate C certificate-profile P"
            << "set " + client + "certificate-type local certificate C\nset " + client +
                   "certificate-type local certificate-profile P";
        QTest::newRow("up to the node around")
            << "set " + client + "certificate-type local certificate C check-server-identity yes"
            << "set " + client + "certificate-type local certificate C\nset " + client +
                   "check-server-identity yes";
        QTest::newRow("choice, then the node around")
            << "set " + client + "certificate-type none check-server-identity yes"
            << "set " + client + "certificate-type none\nset " + client + "check-server-identity yes";
        QTest::newRow("leaves of a sub-node, then beside it")
            << "set panorama ssl-tls-service-profile S certificate C protocol-settings min-version tls1-2 "
               "max-version max"
            << "set panorama ssl-tls-service-profile S certificate C\n"
               "set panorama ssl-tls-service-profile S protocol-settings min-version tls1-2\n"
               "set panorama ssl-tls-service-profile S protocol-settings max-version max";
        QTest::newRow("entry's leaves, then those of its owner")
            << "set panorama certificate-profile P CA C default-ocsp-url http://o ocsp-verify-cert V "
               "use-ocsp yes"
            << "set panorama certificate-profile P CA C default-ocsp-url http://o\n"
               "set panorama certificate-profile P CA C ocsp-verify-cert V\n"
               "set panorama certificate-profile P use-ocsp yes";
        QTest::newRow("several entries") << "set template-stack S devices [ 1 2 ]"
                                         << "set template-stack S devices 1\nset template-stack S devices 2";
        const auto error = [](const char* name, const QString& command, const QString& text) {
            QTest::newRow(name) << command << "error: " + text;
        };
        error("no verb", "show panorama", "a command begins with set or delete");
        error("unknown word", "set panorama certificat-profile P",
              "word 3 \"certificat-profile\": expected one of: certificate certificate-profile "
              "ssl-tls-service-profile scep ocsp-responder");
        error("wrong value", "set panorama certificate-profile P use-crl maybe",
              "word 6 \"maybe\": use-crl must be yes or no");
        error("second leaf wrong", "set panorama certificate-profile P use-crl yes crl-receive-timeout 61",
              "word 8 \"61\": crl-receive-timeout must be a whole number from 1 to 60");
        error("wrong name", "set panorama certificate-profile a.b",
              "word 4 \"a.b\": Certificate Profile: \"a.b\" has characters other than [A-Za-z0-9 _-]+");
        error("value missing", "set panorama certificate-profile P use-crl",
              "use-crl: a value is missing at the end");
        error("name missing", "set template", "Template: a name is missing at the end");
        error("node is no leaf", "set panorama certificate-profile P username-field",
              "the command is not complete: expected one of: subject subject-alt");
        error("nothing to set", "set",
              "the command is not complete: expected one of: deviceconfig panorama shared template "
              "template-stack mgt-config device-group log-collector log-collector-group wildfire-appliance "
              "wildfire-appliance-cluster pan-db-appliance");
        error("bracket", "set template-stack S templates [ a", "the closing ] is missing at the end");
        error("after an entry", "set template-stack S devices 1 templates a",
              "word 6 \"templates\": expected one of: variable");
        error("delete too long", "delete panorama certificate-profile P use-crl yes",
              "word 6 \"yes\": nothing may follow here");
        error("delete unknown", "delete panorama nothing",
              "word 3 \"nothing\": expected one of: certificate certificate-profile ssl-tls-service-profile "
              "scep ocsp-responder");
    }
    void parsesCommands()
    {
        QFETCH(QString, command);
        QFETCH(QString, expected);
        QCOMPARE(commands(parseEdits(words(command))), expected);
    }

    void parsesBelowABase()
    {
        const std::vector<std::string> base{"template", "T", "config"};
        QCOMPARE(commands(parseEditsBelow(base, words("set shared certificate C status revoked"))),
                 "set template T config shared certificate C status revoked");
        QCOMPARE(commands(parseEditsBelow(base, words("set shared certificat C"))),
                 "error: word 3 \"certificat\": expected one of: certificate certificate-profile "
                 "ssl-tls-service-profile scep ocsp-responder");
        QCOMPARE(commands(parseEditsBelow(base, words("delete shared certificat C"))),
                 "error: word 3 \"certificat\": expected one of: certificate certificate-profile "
                 "ssl-tls-service-profile scep ocsp-responder");
    }

    void choosesTheCertificateType() // E3
    {
        Configuration configuration;
        const QString client =
            "set template T config deviceconfig setting management secure-conn-client certificate-type ";
        QVERIFY(run(configuration, client + "local certificate C certificate-profile P"));
        const SecureConnClient& settings = configuration.templates["T"].device.secureConnClient;
        QCOMPARE(settings.certificateType, "local");
        QVERIFY(run(configuration, client + "issued signed-by CA"));
        QCOMPARE(settings.certificateType, "issued");
        QCOMPARE(settings.certificate, "");
        QCOMPARE(settings.certificateProfile, "P");
        QVERIFY(run(configuration, "delete" + client.mid(3) + "local"));
        QCOMPARE(settings.certificateType, "issued");
        QVERIFY(run(configuration, "delete" + client.mid(3) + "issued"));
        QCOMPARE(settings, SecureConnClient());
    }

    void nodePresenceIsTheCheckBox() // D1
    {
        Configuration configuration;
        const QString server = "deviceconfig setting management secure-conn-server";
        QVERIFY(run(configuration, "set " + server + " ssl-tls-service-profile S"));
        QVERIFY(configuration.secureConnServer.customize);
        QVERIFY(run(configuration, "set " + server + " customize no"));
        QCOMPARE(configuration.secureConnServer, SecureConnServer());
        QVERIFY(run(configuration, "set " + server));
        QVERIFY(configuration.secureConnServer.customize);
        QVERIFY(run(configuration, "delete " + server));
        QCOMPARE(configuration, Configuration());
    }

    void usernameFieldIsOneOfTwo() // C21
    {
        Configuration configuration;
        QVERIFY(run(configuration, "set panorama certificate-profile P username-field subject common-name"));
        QVERIFY(run(configuration, "set panorama certificate-profile P username-field subject-alt email"));
        const CertificateProfile& profile = configuration.panorama.certificateProfiles["P"];
        QCOMPARE(profile.usernameFieldSubject, "");
        QCOMPARE(profile.usernameFieldSubjectAlt, "email");
        QVERIFY(run(configuration, "delete panorama certificate-profile P username-field"));
        QCOMPARE(profile.usernameFieldSubjectAlt, "");
    }

    void membersAreAddedAndRemoved()
    {
        Configuration configuration;
        QVERIFY(run(configuration, "set template-stack S templates [ a b ]"));
        QVERIFY(run(configuration, "set template-stack S templates [ c a ]"));
        QCOMPARE(configuration.templateStacks["S"].templates, (std::vector<std::string>{"a", "b", "c"}));
        QVERIFY(run(configuration, "delete template-stack S templates b"));
        QCOMPARE(configuration.templateStacks["S"].templates, (std::vector<std::string>{"a", "c"}));
        QVERIFY(!run(configuration, "delete template-stack S templates b"));
    }

    void deletesWhatIsThere()
    {
        Configuration configuration;
        QVERIFY(run(configuration, "set template T description x"));
        QVERIFY(run(configuration, "set mgt-config devices [ 1 2 3 ]"));
        QVERIFY(run(configuration, "delete mgt-config devices 2"));
        QCOMPARE(configuration.firewalls.size(), 2U);
        const auto again = run(configuration, "delete mgt-config devices 2");
        QVERIFY(!again);
        QCOMPARE(again.error().code, session::base::ErrorCode::NotFound);
        QVERIFY(!run(configuration, "delete template U description"));
        QVERIFY(run(configuration, "delete template T description"));
        QVERIFY(configuration.templates.contains("T"));
        QVERIFY(run(configuration, "delete mgt-config devices"));
        QVERIFY(configuration.firewalls.empty());
    }

    void allOrNothing()
    {
        Configuration configuration;
        QVERIFY(run(configuration, "set template T description x"));
        const Configuration before = configuration;
        auto edits = *parseEdits(words("set template U description y"));
        edits.push_back({Edit::Verb::Delete, {"template", "missing"}, {}});
        QVERIFY(!models::config::apply(configuration, edits));
        QCOMPARE(configuration, before);
        const Edit wrong{Edit::Verb::Set, {"template", "new", "description"}, {std::string(256, 'x')}};
        QVERIFY(!apply(configuration, wrong));
        QCOMPARE(configuration, before);
        QVERIFY(!apply(configuration, Edit{Edit::Verb::Set, {"template"}, {}}));
        QVERIFY(!apply(configuration, Edit{Edit::Verb::Set, {"template", "T", "description"}, {}}));
        QCOMPARE(configuration, before);
    }

    void textRoundTrips()
    {
        support::RandomConfiguration random(20261);
        std::size_t leaves = 0;
        for (int round = 0; round < 200; ++round) {
            const Configuration configuration = random.make();
            const std::string text = toText(configuration);
            const auto read = fromText(text);
            QVERIFY2(read, read ? "" : (read.error().detail + "\n" + text).c_str());
            QVERIFY2(*read == configuration, text.c_str());
            QCOMPARE(toText(*read), text);
            leaves += flatten(configuration).size();
        }
        QVERIFY2(leaves > 10'000, "the random configurations are too empty to prove anything");
    }

    void textErrorsNameTheLine()
    {
        const auto read = fromText("set template T\n\nset template T descr x\n");
        QVERIFY(!read);
        QCOMPARE(read.error().detail,
                 "line 3: word 4 \"descr\": expected one of: description settings config variable");
    }

    void manyDevicesAreQuick()
    {
        std::string text;
        for (int i = 0; i < 50'000; ++i)
            text += "set template-stack S devices " + std::to_string((i * 7919) % 50'000) + "\n";
        QElapsedTimer timer;
        timer.start();
        const auto read = fromText(text);
        QVERIFY(read);
        QCOMPARE(read->templateStacks.at("S").devices.size(), 50'000U);
        // Quadratic work would take minutes; a generous bound keeps slow machines and sanitizers out of the
        // verdict.
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

HANDFAST_TEST(EditTest)

} // namespace tst_edit

#include "tst_edit.moc"
