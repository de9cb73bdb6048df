#include "models/shell/dialogue.h"

#include "models/config/edit.h"

#include <algorithm>
#include <set>

namespace models::shell {

namespace {

QStringList wordsOf(const QString& line)
{
    QStringList words;
    for (const std::string& word :
         config::splitWords(line.toStdString()).value_or(std::vector<std::string>()))
        words << QString::fromStdString(word);
    return words;
}

Reply notHere(const QString& word)
{
    Reply reply = replyError(
        {session::base::ErrorCode::ParseFailed,
         "'" + word.toStdString() + "' is a command of configuration mode; 'configure' enters it"});
    reply.word = 1;
    return reply;
}

/// The words that settings begin with.
const std::set<std::string>& firstWords()
{
    static const std::set<std::string> words = [] {
        std::set<std::string> made;
        for (const config::Setting& setting : config::settings())
            made.insert(setting.path.substr(0, setting.path.find(' ')));
        return made;
    }();
    return words;
}

/// `show` of a setting is; with other words it is a command of operational mode.
bool isOfConfigureMode(const QStringList& words)
{
    const std::string first = words.constFirst().toStdString();
    const std::vector<std::string_view> verb{first};
    if (first != "show")
        return needsConfigureMode(verb);
    return words.size() < 2 || firstWords().contains(words[1].toStdString());
}

/// The last words of all settings that are kept sealed, and the arguments of commands that are like them.
const std::set<std::string>& secretWords()
{
    static const std::set<std::string> words = [] {
        std::set<std::string> made{"passphrase", "password", "new-passphrase", "auth-key", "challenge"};
        for (const config::Setting& setting : config::settings())
            if (setting.type == config::ValueType::Secret)
                made.insert(setting.path.substr(setting.path.rfind(' ') + 1));
        return made;
    }();
    return words;
}

} // namespace

QString Dialogue::prompt() const
{
    return m_host + (m_mode == Mode::Configure ? QStringLiteral("# ") : QStringLiteral("> "));
}

Dialogue::Step Dialogue::leaveMode()
{
    if (m_mode == Mode::Operational)
        return {.kind = Step::Kind::Leave};
    m_mode = Mode::Operational;
    return {};
}

Dialogue::Step Dialogue::take(const QString& line)
{
    const QStringList words = wordsOf(line);
    if (words.isEmpty())
        return line.trimmed().isEmpty() || line.trimmed().startsWith(QLatin1Char('#'))
                   ? Step{}
                   : Step{.kind = Step::Kind::Ask, .command = line}; // an open quote: the answer says so
    if (words.size() == 1 && words.front() == QLatin1String("exit"))
        return leaveMode();
    if (words.size() == 1 && words.front() == QLatin1String("quit"))
        return leaveMode();
    if (m_mode == Mode::Operational) {
        if (words == QStringList{QStringLiteral("configure")}) {
            m_mode = Mode::Configure;
            return {};
        }
        if (isOfConfigureMode(words))
            return {.kind = Step::Kind::Refuse, .refusal = notHere(words.front())};
    } else if (words.front() == QLatin1String("run")) {
        const QString rest = line.mid(line.indexOf(QLatin1String("run")) + 3);
        return {.kind = rest.trimmed().isEmpty() ? Step::Kind::Nothing : Step::Kind::Ask, .command = rest};
    }
    return {.kind = Step::Kind::Ask, .command = line};
}

QString Dialogue::caret(const QString& line, const Reply& reply) const
{
    const std::string text = line.toStdString();
    const std::vector<std::size_t> starts = config::wordStarts(text);
    if (reply.word < 1 || starts.size() < std::size_t(reply.word))
        return {};
    const auto column = QString::fromStdString(text.substr(0, starts[std::size_t(reply.word) - 1])).size();
    return QString(prompt().size() + column, QLatin1Char(' ')) + QLatin1Char('^');
}

bool holdsSecret(const QString& line)
{
    const auto words = config::splitWords(line.toStdString());
    if (!words) // a quote is open: what it is about can't be told
        return true;
    return std::ranges::any_of(*words, [](const std::string& word) {
        return secretWords().contains(word) || word.contains("PRIVATE KEY");
    });
}

} // namespace models::shell
