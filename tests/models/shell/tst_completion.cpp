// The Tab key and "?": F-2.
#include "models/shell/completion.h"

#include "models/config/edit.h"
#include "models/shell/dialogue.h"
#include "models/shell/usage_arguments.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_completion {

using namespace models;
using namespace models::shell;

namespace {

config::Configuration configured()
{
    return config::fromText("set panorama certificate-profile \"two words\" use-crl yes\n"
                            "set panorama certificate-profile plain\n"
                            "set template t1 config shared certificate-profile branch\n"
                            "set template-stack s1 templates [ t1 ]\n")
        .value();
}

QStringList words(const std::vector<config::Continuation>& candidates)
{
    QStringList list;
    for (const config::Continuation& candidate : candidates)
        list << QString::fromStdString(candidate.word);
    return list;
}

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

    config::Configuration m_configuration = configured();
    CompletionSource m_source{
        .commands =
            {{{"set"}, "set PATH... [VALUE...]"},
             {{"delete"}, "delete PATH..."},
             {{"show"}, "show PATH..."},
             {{"show", "config", "diff"}, "show config diff"},
             {{"show", "certificate"}, "show certificate N [template T]"},
             {{"commit"}, "commit [description \"...\"]"},
             {{"request", "certificate", "generate"},
              "request certificate generate certificate-name N [algorithm RSA rsa-nbits B | algorithm "
              "ECDSA ecdsa-nbits B] [ca yes] [signed-by CA|external] [usage server|client]"},
             {{"request", "clock", "set"}, "request clock set device SERIAL..."}},
        .path = [this](Words path) { return config::continuations(m_configuration, path); },
        .names =
            [](std::string_view argument) {
                return argument == "certificate" || argument == "signed-by" ? std::vector<std::string>{"root"}
                       : argument == "device"                               ? std::vector<std::string>{"0042"}
                                                                            : std::vector<std::string>();
            }};

    QStringList at(const QString& line, Mode mode = Mode::Configure) const
    {
        return words(complete(m_source, mode, line.toStdString()));
    }

private Q_SLOTS:
    void completes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("verb") << "sh" << QStringList{"show"};
        QTest::newRow("second word of a verb") << "request c" << QStringList{"certificate", "clock"};
        QTest::newRow("end of a verb") << "request certificate " << QStringList{"generate"};
        QTest::newRow("argument") << "request certificate generate certificate-name x us"
                                  << QStringList{"usage"};
        QTest::newRow("choices") << "request certificate generate usage " << QStringList{"server", "client"};
        QTest::newRow("capitals that are meant")
            << "request certificate generate algorithm " << QStringList{"RSA", "ECDSA"};
        QTest::newRow("names and more")
            << "request certificate generate signed-by " << QStringList{"root", "<CA>", "external"};
        QTest::newRow("an argument that was given")
            << "request certificate generate ca yes u" << QStringList{"usage"};
        QTest::newRow("a value without a name") << "show certificate r" << QStringList{"root", "<N>"};
        QTest::newRow("several times") << "request clock set device 1 de" << QStringList{"device"};
        QTest::newRow("path") << "set panorama certificate-p" << QStringList{"certificate-profile"};
        QTest::newRow("name in quotes")
            << "set panorama certificate-profile " << QStringList{"plain", "\"two words\"", "<name>"};
        QTest::newRow("name in quotes, begun")
            << "set panorama certificate-profile \"two" << QStringList{"\"two words\"", "<name>"};
        QTest::newRow("below a name in quotes")
            << "set panorama certificate-profile \"two words\" use-c" << QStringList{"use-crl"};
        QTest::newRow("yes and no") << "set panorama certificate-profile plain use-crl "
                                    << QStringList{"yes", "no"};
        QTest::newRow("the next leaf")
            << "set panorama certificate-profile plain use-crl yes use-o" << QStringList{"use-ocsp"};
        QTest::newRow("the alternative's own node")
            << "set template t1 config deviceconfig setting management secure-conn-client certificate-type "
               "local cert"
            << QStringList{"certificate", "certificate-profile"};
        QTest::newRow("reference of that store")
            << "set template t1 config deviceconfig setting management secure-conn-client certificate-type "
               "local certificate-profile b"
            << QStringList{"branch", "<value>"};
        QTest::newRow("in a list") << "set template-stack s1 templates [ t" << QStringList{"t1", "<value>"};
        QTest::newRow("delete takes what is there")
            << "delete panorama certificate-profile " << QStringList{"plain", "\"two words\""};
        QTest::newRow("delete has no value")
            << "delete panorama certificate-profile plain use-crl " << QStringList();
        QTest::newRow("nonsense") << "set nonsense " << QStringList();
        QTest::newRow("run") << "run show c" << QStringList{"config", "certificate"};
    }
    void completes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, expected);
        QCOMPARE(at(line), expected);
    }

    void operationalModeHasNoSettings()
    {
        QCOMPARE(at("", Mode::Operational), (QStringList{"configure", "exit", "help", "show", "request"}));
        QVERIFY(at("set panorama ", Mode::Operational).isEmpty());
        QVERIFY(at("", Mode::Configure).contains("set"));
        QVERIFY(!at("", Mode::Configure).contains("configure"));
        QCOMPARE(at("run s", Mode::Configure), QStringList{"show"});
    }
    void helpComesAlong()
    {
        const auto candidates =
            complete(m_source, Mode::Configure, "set panorama certificate-profile plain use-crl");
        QCOMPARE(candidates.size(), std::size_t(1));
        QVERIFY(candidates.front().help.contains("revocation lists"));
        const auto ranges = complete(m_source, Mode::Configure,
                                     "set panorama certificate-profile plain crl-receive-timeout ");
        QVERIFY2(ranges.front().help.ends_with("1 to 60."), ranges.front().help.c_str());
    }
    void overTheSocket()
    {
        const std::vector<config::Continuation> candidates{{"a b", "help"}, {"<x>", ""}};
        QCOMPARE(candidatesIn(completionReply(candidates)), candidates);
        const ControlRequest request{.command = "set sha",
                                     .purpose = ControlRequest::Purpose::Complete,
                                     .mode = Mode::Operational,
                                     .device = "0042"};
        const auto read = readRequest(writeRequest(request)).value();
        QVERIFY(read.purpose == request.purpose && read.mode == request.mode &&
                read.device == request.device);
        QVERIFY(readRequest(writeRequest({.command = "x"})).value().purpose ==
                ControlRequest::Purpose::Execute);
    }

    void modes()
    {
        using Kind = Dialogue::Step::Kind;
        Dialogue dialogue("handfast");
        QCOMPARE(dialogue.prompt(), QString("handfast> "));
        const auto refused = dialogue.take("set panorama certificate-profile p");
        QCOMPARE(refused.kind, Kind::Refuse);
        QVERIFY(refused.refusal.error.contains("'configure'"));
        QCOMPARE(dialogue.caret("  set x", refused.refusal), QString("            ^"));
        QCOMPARE(dialogue.take("show devices all").command, QString("show devices all"));
        QCOMPARE(dialogue.take("show panorama").kind, Kind::Refuse);
        QCOMPARE(dialogue.take("configure").kind, Kind::Nothing);
        QCOMPARE(dialogue.prompt(), QString("handfast# "));
        QCOMPARE(dialogue.take("show panorama").kind, Kind::Ask);
        QCOMPARE(dialogue.take("run show devices all").command.trimmed(), QString("show devices all"));
        QCOMPARE(dialogue.take("# a remark").kind, Kind::Nothing);
        QCOMPARE(dialogue.take("exit").kind, Kind::Nothing);
        QCOMPARE(dialogue.take("exit").kind, Kind::Leave);
    }
    void theCaretIsUnderTheWord()
    {
        const Dialogue dialogue("h");
        Reply reply = replyError({session::base::ErrorCode::InvalidArgument, "word 3 \"x\": no"});
        QCOMPARE(reply.word, 3);
        QCOMPARE(dialogue.caret("set \"ä b\" x", reply), QString(3 + 10, ' ') + "^");
        reply =
            pointedAt(replyError({session::base::ErrorCode::ParseFailed, "unexpected word 'y'"}), "a y b y");
        QCOMPARE(reply.word, 4);
        QVERIFY(dialogue.caret("one", reply).isEmpty());
        QCOMPARE(readReply(writeReply(reply)).value().word, 4);
    }
    void secretsAreKnown_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("secret");
        QTest::newRow("passphrase") << "request certificate import passphrase x" << true;
        QTest::newRow("the key itself") << "set panorama certificate c private-key -hf1-x" << true;
        QTest::newRow("SCEP challenge") << "set panorama scep s scep-challenge fixed x" << true;
        QTest::newRow("SCEP password") << "set panorama scep s scep-challenge dynamic password x" << true;
        QTest::newRow("PEM") << "set x \"-----BEGIN PRIVATE KEY-----\"" << true;
        QTest::newRow("an open quote") << "set panorama scep \"x" << true;
        QTest::newRow("a file with it") << "request master-key new-passphrase-file f" << false;
        QTest::newRow("anything else") << "set panorama certificate-profile p use-crl yes" << false;
    }
    void secretsAreKnown()
    {
        QFETCH(QString, line);
        QFETCH(bool, secret);
        QCOMPARE(holdsSecret(line), secret);
    }
};

HANDFAST_TEST(CompletionTest)

} // namespace tst_completion

#include "tst_completion.moc"
