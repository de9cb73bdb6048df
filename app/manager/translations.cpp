#include "app/manager/translations.h"

#include "models/text/language.h"
#include "models/text/pseudo_words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <cstring>

namespace app::manager {

namespace {

QString fileOf(const QString& language)
{
    return QStringLiteral(":/translations/handfast_%1.qm").arg(language);
}

/// The desktop's own where it speaks that language, so that a Swiss reads numbers as in Switzerland.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const bool isEnglish = language == QLatin1String("en") || language == models::text::pseudoLanguage;
    if (isEnglish && system.language() == QLocale::C)
        return system;
    const QLocale wanted(isEnglish ? QStringLiteral("en") : language);
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

Translations::Translations()
{
    [[maybe_unused]] const bool isThere = m_english.load(fileOf(QStringLiteral("en")));
    Q_ASSERT(isThere);
    QCoreApplication::installTranslator(this);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(this);
}

void Translations::speak(const QString& code)
{
    m_chosen = code;
    m_spoken = code == models::text::systemLanguage
                   ? models::text::bestLanguage(QLocale::system().uiLanguages())
                   : code;
    // One that can't be loaded is left empty, and says nothing.
    const bool isOther = m_spoken != QLatin1String("en") && m_spoken != models::text::pseudoLanguage;
    (void)m_words.load(isOther ? fileOf(m_spoken) : QString());
    (void)m_ofQt.load(isOther ? QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
                                    QStringLiteral("/qtbase_%1.qm").arg(m_spoken)
                              : QString());
    QLocale::setDefault(localeOf(m_spoken));
}

/// Counts are written as in the reader's land, "10,000 sessions": Qt does so for "%Ln" alone.
QString Translations::translate(const char* context, const char* source, const char* disambiguation,
                                int number) const
{
    QString words = wordsOf(context, source, disambiguation, number);
    return number < 0 ? words : words.replace(QLatin1String("%n"), QLatin1String("%Ln"));
}

QString Translations::wordsOf(const char* context, const char* source, const char* disambiguation,
                              int number) const
{
    if (models::text::MachineWords::areWanted())
        return english(context, source, disambiguation, number);
    if (m_spoken == models::text::pseudoLanguage) {
        const bool isKeyName = std::strcmp(context, "QShortcut") == 0;
        const QString words = english(context, source, disambiguation, number);
        return isKeyName ? words
                         : models::text::pseudoWords(words.isNull() ? QString::fromUtf8(source) : words);
    }
    for (const QTranslator* each : {&m_words, &m_ofQt}) {
        const QString words = each->translate(context, source, disambiguation, number);
        if (!words.isNull())
            return words;
    }
    return english(context, source, disambiguation, number);
}

QString Translations::english(const char* context, const char* source, const char* disambiguation,
                              int number) const
{
    return m_english.translate(context, source, disambiguation, number);
}

} // namespace app::manager
