// ux "everything by keyboard": in every dialog Tab reaches each control and leads out of each, Escape closes,
// Enter presses one button, and each other button has a letter of its own.
#include "tests/app/dialog_stage.h"
#include "tests/app/tab_walk.h"
#include "tests/support/test_program.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace tst_dialog_keys {

namespace {

QChar letterIn(const QString& words)
{
    const QKeySequence keys = QKeySequence::mnemonic(words);
    return keys.isEmpty() ? QChar() : QChar(keys[0].key()).toLower();
}

/// Buttons that no key presses, and letters that two have.
QStringList letterless(const QDialog& dialog)
{
    QStringList faults;
    QMap<QChar, QString> letters;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &dialog)
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* push = qobject_cast<const QPushButton*>(widget);
        const QString words = label && label->buddy() ? label->text() : button ? button->text() : QString();
        const QChar letter = letterIn(words);
        const bool closes = widget->objectName() == "cancel" || widget->objectName().endsWith(".close");
        if (push && !words.isEmpty() && letter.isNull() && !push->isDefault() && !closes)
            faults << support::walkedName(*push) + " has no letter: " + words;
        if (!letter.isNull() && letters.contains(letter))
            faults << QStringLiteral("'%1' and '%2' have the same letter").arg(words, letters.value(letter));
        if (!letter.isNull())
            letters.insert(letter, words);
    }
    return faults;
}

} // namespace

class DialogKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsUsedByKeys_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("de") << "de";
        QTest::newRow("ja") << "ja";
    }
    void everyDialogIsUsedByKeys()
    {
        QFETCH(QString, language);
        support::DialogStage stage(language);
        QStringList faults;
        for (const QString& name : support::DialogStage::names()) {
            stage.show(name, [&](QDialog& dialog) {
                for (const QString& fault : letterless(dialog))
                    faults << name + ": " + fault;
                const QPointer<QDialog> open(&dialog);
                for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab})
                    for (const QString& control : support::unreachedBy(key, dialog))
                        faults << name + ": not reached: " + control;
                qsizetype defaults = 0;
                for (const QPushButton* button : dialog.findChildren<QPushButton*>())
                    defaults += button->isVisible() && button->isDefault();
                if (defaults > 1)
                    faults << name + ": Enter presses several buttons";
                QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : static_cast<QWidget*>(&dialog),
                                Qt::Key_Escape);
                if (open && open->isVisible())
                    faults << name + ": Escape does not close it, from " +
                                  (open->focusWidget() ? support::walkedName(*open->focusWidget())
                                                       : QString("nothing"));
            });
            if (QTest::currentTestFailed())
                return;
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable("\n  " + faults.join("\n  ")));
    }
    void whereThereAreFieldsOneHasTheFocus()
    {
        support::DialogStage stage("en");
        QStringList faults;
        for (const QString& name : support::DialogStage::names()) {
            stage.show(name, [&](QDialog& dialog) {
                const auto isFree = [](const QWidget* field) {
                    return field->isVisible() && field->isEnabled() &&
                           (field->focusPolicy() & Qt::TabFocus) != 0;
                };
                const auto lines = dialog.findChildren<QLineEdit*>();
                const auto* focused = dialog.focusWidget();
                const bool isButton =
                    focused && (focused->objectName() == "cancel" || focused->objectName() == "accept");
                if (std::ranges::any_of(lines, isFree) && (!focused || isButton))
                    faults << name + ": " + (focused ? focused->objectName() : QString("nothing"));
            });
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(faults.isEmpty(), qPrintable("\n  " + faults.join("\n  ")));
    }
};

HANDFAST_TEST(DialogKeysTest)

} // namespace tst_dialog_keys

#include "tst_dialog_keys.moc"
