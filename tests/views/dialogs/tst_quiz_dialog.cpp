// V-5: every question of the quiz has a rule, three answers and a reason; wrong ones are named at the end.
#include "views/dialogs/quiz_dialog.h"

#include "tests/support/test_program.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QtTest/QtTest>

namespace tst_quiz_dialog {

using models::text::QuizQuestion;
using views::dialogs::QuizDialog;

class QuizDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v5_everyQuestionIsWhole()
    {
        const auto questions = models::text::quizQuestions();
        QVERIFY(questions.size() >= 30);
        static const QRegularExpression id(QStringLiteral("^[A-K][0-9]+$"));
        QSet<QString> seen;
        for (const QuizQuestion& question : questions) {
            const QString rule = QString::fromUtf8(question.rule.data(), qsizetype(question.rule.size()));
            QVERIFY2(id.match(rule).hasMatch(), qPrintable(rule));
            QVERIFY2(!seen.contains(question.question), qPrintable(question.question));
            seen.insert(question.question);
            QCOMPARE(question.answers.size(), 3);
            QCOMPARE(QSet<QString>(question.answers.begin(), question.answers.end()).size(), 3);
            QVERIFY(!question.explanation.isEmpty());
        }
    }
    void v5_theRightAnswersByKeys()
    {
        const auto questions = models::text::quizQuestions();
        QuizDialog dialog(questions, 7);
        dialog.show();
        for (std::size_t i = 0; i < questions.size(); ++i) {
            QVERIFY(!accept(dialog)->isEnabled());
            choose(dialog, true);
            QTest::keyClick(accept(dialog), Qt::Key_Space); // checks
            QVERIFY(dialog.findChild<QWidget*>("quiz.verdict")->isVisible());
            QTest::keyClick(accept(dialog), Qt::Key_Space); // goes on
        }
        QCOMPARE(dialog.right(), int(questions.size()));
        QCOMPARE(label(dialog, "quiz.question")->text(), QString("All of them were right."));
    }
    void v5_whatWasWrongIsNamed()
    {
        QuizDialog dialog({models::text::quizQuestions().front()}, 7);
        dialog.show();
        choose(dialog, false);
        accept(dialog)->click();
        accept(dialog)->click();
        QCOMPARE(dialog.right(), 0);
        QVERIFY(label(dialog, "quiz.question")->text().endsWith("A2"));
        accept(dialog)->click(); // once more
        QVERIFY(label(dialog, "quiz.progress")->text().startsWith("Question 1 of 1"));
    }

private:
    static QPushButton* accept(const QDialog& dialog)
    {
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
    static QLabel* label(const QDialog& dialog, const char* name) { return dialog.findChild<QLabel*>(name); }
    /// The right one of the question in sight, or another.
    static void choose(const QDialog& dialog, bool isRight)
    {
        const QString asked = label(dialog, "quiz.question")->text();
        for (const QuizQuestion& question : models::text::quizQuestions()) {
            if (question.question != asked)
                continue;
            for (int i = 0; i < 3; ++i) {
                auto* answer = dialog.findChild<QAbstractButton*>(QStringLiteral("quiz.answer.%1").arg(i));
                if ((answer->text() == question.answers.front()) == isRight)
                    return answer->click();
            }
        }
    }
};

HANDFAST_TEST(QuizDialogTest)

} // namespace tst_quiz_dialog

#include "tst_quiz_dialog.moc"
