// The report of a plan as a document: nothing of what is typed is taken for markup, and the PDF is one.
#include "views/wizard/report_document.h"

#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_report_document {

using namespace views::wizard;

class ReportDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWhenAndWhy()
    {
        const QString html = reportHtml(report());
        for (const char* words :
             {"Plan 3: Enforcement", "alice (cli)", "Outside of the window", "moved by phone",
              "No device is offline", "0079990000001", "Custom certificate", "Commit 3",
              "Drops: ", "Dropped: ", "As predicted", "aabbccdd", "not finished", "bob (window)",
              "0079990000007", "Push the trust in waves", "Left out", "Not connected"})
            QVERIFY2(html.contains(words), words);
        for (const char* name :
             {"unknown-issuer", "commit 3", "lost", ">right<", "not-connected"}) // names are for programs
            QVERIFY2(!html.contains(name), name);
    }
    void whatIsTypedIsNoMarkup()
    {
        QJsonObject bad = report();
        QJsonObject override;
        override["reason"] = "<b>because</b>";
        bad["overrides"] = QJsonArray{override};
        QVERIFY(!reportHtml(bad).contains("<b>because"));
    }
    void thePdfIsOne()
    {
        const QTemporaryDir directory;
        const QString name = directory.filePath("report.pdf");
        const auto written = writeReportPdf(report(), name);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("%PDF-1.4")); // PDF/A-1b
        QVERIFY(content.trimmed().endsWith("%%EOF"));
        QVERIFY(!writeReportPdf(report(), directory.filePath("no/such/file.pdf")));
    }

private:
    static QJsonObject report()
    {
        const QString at = "2026-11-29T22:04:05.000Z";
        const QJsonObject proof{{"serial", "0079990000001"},
                                {"authentication", "custom"},
                                {"since", at},
                                {"fingerprint", "aabbccddeeff00112233"}};
        const QJsonObject device{{"serial", "0079990000001"},
                                 {"predicted", QJsonObject{{"fate", "drops"}, {"reason", "unknown-issuer"}}},
                                 {"happened", QJsonObject{{"what", "lost"}, {"reason", "unknown-issuer"}}},
                                 {"match", "right"}};
        return {{"report", "handfast-migration"},
                {"manager", "127.0.0.1"},
                {"made_at", at},
                {"made_by", "alice (cli)"},
                {"plan", QJsonObject{{"plan", 3},
                                     {"workflow", "enforce"},
                                     {"started_at", at},
                                     {"started_by", "alice (cli)"},
                                     {"window", QJsonObject{{"from", at}, {"to", at}}},
                                     {"diary", QJsonArray{QJsonObject{{"at", at},
                                                                      {"who", "alice (cli)"},
                                                                      {"what", "outside-window"},
                                                                      {"step", "enforce"},
                                                                      {"detail", "moved by phone"}}}}}},
                {"steps", QJsonArray{QJsonObject{{"id", "enforce"}, {"evidence", QJsonArray{proof}}}}},
                {"overrides", QJsonArray{QJsonObject{{"at", at},
                                                     {"by", "bob (window)"},
                                                     {"step", "enforce"},
                                                     {"condition", "none-offline"},
                                                     {"reason", "in repair"}}}},
                {"exceptions", QJsonArray{QJsonObject{{"step", "trust-waves"},
                                                      {"serial", "0079990000007"},
                                                      {"wave", "canary"},
                                                      {"state", "skipped"},
                                                      {"cause", "not-connected"}}}},
                {"acts", QJsonArray{QJsonObject{{"act", "commit 3"}, {"devices", QJsonArray{device}}}}},
                {"fingerprints",
                 QJsonArray{QJsonObject{{"who", "panorama"}, {"before", "aa"}, {"after", "bb"}}}}};
    }
};

HANDFAST_TEST(ReportDocumentTest)

} // namespace tst_report_document

#include "tst_report_document.moc"
