// What is said about an enrolment: a sentence for every problem, and no control characters from outside. P-3.
#include "models/text/enrolment_wording.h"

#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

namespace tst_enrolment_wording {

using namespace session::enrollment;
using models::text::noteSentence;
using models::text::refusalSentence;

class EnrolmentWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasASentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(Problem::Cancelled); ++i) {
            const QString sentence = refusalSentence({.problem = Problem(i)});
            QVERIFY2(sentence.endsWith('.'), qPrintable(QString::number(i)));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), int(Problem::Cancelled)); // a wrong transaction is told like a wrong nonce
    }
    void everyNoteHasASentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(Note::NamesLeftOut); ++i)
            sentences << noteSentence(Note(i));
        QCOMPARE(sentences.size(), int(Note::NamesLeftOut) + 1);
        QVERIFY(!sentences.contains(QString()));
    }
    void theCaIsQuoted()
    {
        const QString said = refusalSentence({.problem = Problem::Rejected,
                                              .failInfo = FailInfo::BadRequest,
                                              .serverText = "not\r\nyou\x1b[31m" + std::string(1000, 'x')});
        QVERIFY(said.contains("challenge"));
        QVERIFY(said.contains("not you[31m"));
        QVERIFY(said.size() < 400);
        QVERIFY(!said.contains(QChar(0x1b)) && !said.contains('\n'));
    }
};

HANDFAST_TEST(EnrolmentWordingTest)

} // namespace tst_enrolment_wording

#include "tst_enrolment_wording.moc"
