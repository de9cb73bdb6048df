#include "views/widgets/mnemonics.h"

#include "views/widgets/mnemonic.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>

#include <functional>
#include <vector>

namespace views::widgets {

namespace {

/// Words that may name a letter, and how they are changed.
struct Bearer
{
    QString words;
    bool needsLetter;
    std::function<void(const QString&)> setWords;
};

const QString shownAmpersand(QChar(0xe000)); ///< in place of "&&", which is no mark

QChar letterOf(const QString& words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words.at(i) != QLatin1Char('&'))
            continue;
        if (words.at(i + 1) != QLatin1Char('&'))
            return words.at(i + 1).toLower();
        ++i; // an ampersand that is shown
    }
    return {};
}

bool isLatin(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// With a letter that is still free: the first one of a word, or any of it; behind the words, in brackets,
/// where they have none. As they are when the alphabet is used up.
QString withLetter(const QString& words, const QSet<QChar>& used)
{
    QString plain = words;
    plain.replace(QLatin1String("&&"), shownAmpersand);
    plain = withoutMnemonic(plain).replace(shownAmpersand, QLatin1String("&&"));
    const auto marked = [&](const auto& fits) -> QString {
        for (qsizetype i = 0; i < plain.size(); ++i)
            if (isLatin(plain.at(i)) && !used.contains(plain.at(i).toLower()) && fits(i))
                return QString(plain).insert(i, QLatin1Char('&'));
        return {};
    };
    QString found = marked([&](qsizetype i) { return i == 0 || plain.at(i - 1) == QLatin1Char(' '); });
    if (found.isEmpty())
        found = marked([](qsizetype) { return true; });
    if (!found.isEmpty())
        return found;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        if (used.contains(QLatin1Char(char(letter - 'A' + 'a'))))
            continue;
        const bool goesOn = plain.endsWith(QChar(0x2026));
        return (goesOn ? plain.chopped(1) : plain) + QStringLiteral("(&%1)").arg(QLatin1Char(letter)) +
               (goesOn ? QString(QChar(0x2026)) : QString());
    }
    return plain;
}

void give(const std::vector<Bearer>& bearers)
{
    QSet<QChar> used;
    std::vector<const Bearer*> without;
    for (const Bearer& bearer : bearers) {
        const QChar letter = letterOf(bearer.words);
        const bool isDouble = !letter.isNull() && used.contains(letter);
        if (!letter.isNull() && !isDouble)
            used.insert(letter);
        else if (bearer.needsLetter || isDouble)
            without.push_back(&bearer);
    }
    for (const Bearer* bearer : without) {
        const QString words = withLetter(bearer->words, used);
        used.insert(letterOf(words));
        if (words != bearer->words)
            bearer->setWords(words);
    }
}

bool closes(const QPushButton& button)
{
    return button.objectName() == QLatin1String("cancel") || button.objectName().endsWith(".close");
}

} // namespace

void giveMnemonics(QDialog& dialog)
{
    std::vector<Bearer> bearers;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &dialog)
            continue;
        if (auto* label = qobject_cast<QLabel*>(widget); label && label->buddy()) {
            bearers.push_back(
                {label->text(), false, [label](const QString& words) { label->setText(words); }});
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget);
                   button && !button->text().isEmpty()) {
            const auto* push = qobject_cast<const QPushButton*>(button);
            const bool isKind =
                push || qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button);
            if (isKind)
                bearers.push_back({button->text(), push && !push->isDefault() && !closes(*push),
                                   [button](const QString& words) { button->setText(words); }});
        }
    }
    give(bearers);
}

void giveMnemonics(QMenu& menu)
{
    std::vector<Bearer> bearers;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        bearers.push_back({action->text(), true, [action](const QString& words) { action->setText(words); }});
    }
    give(bearers);
}

Mnemonics::Mnemonics(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool Mnemonics::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShown = event->type() == QEvent::Show;
    if (isShown || event->type() == QEvent::LayoutRequest) {
        if (auto* dialog = qobject_cast<QDialog*>(watched))
            giveMnemonics(*dialog);
        else if (auto* menu = qobject_cast<QMenu*>(watched); menu && isShown)
            giveMnemonics(*menu);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace views::widgets
