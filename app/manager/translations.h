// What people read in their language: the translations that are built into the program and, for the buttons
// of its own dialogs, those of Qt. English is one of them, since only a translation knows "1 device" from "2
// devices". Install before the first word is made. What is asked for machines (models/text/language.h) is
// English in every language. Main thread.
#pragma once

#include <QString>
#include <QTranslator>

namespace app::manager {

class Translations final : public QTranslator
{
public:
    /// Installed in the application object, which exists already; taken out again at the end. English, with
    /// the numbers of the system.
    Translations();
    ~Translations() override;

    /// A code that models/text/language.h knows. Words that exist already stay as they are: whoever holds
    /// them makes them anew. Numbers and dates follow.
    void speak(const QString& code);
    /// As it was asked for, such as "system".
    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    /// What came of that, such as "de".
    [[nodiscard]] const QString& spoken() const { return m_spoken; }

    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation = nullptr, int number = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    [[nodiscard]] QString wordsOf(const char* context, const char* source, const char* disambiguation,
                                  int number) const;
    [[nodiscard]] QString english(const char* context, const char* source, const char* disambiguation,
                                  int number) const;

    QTranslator m_english;
    QTranslator m_words; ///< of the language spoken; empty in English
    QTranslator m_ofQt;  ///< the same of Qt's own words, where its package is installed
    QString m_chosen;
    QString m_spoken = QStringLiteral("en");
};

} // namespace app::manager
