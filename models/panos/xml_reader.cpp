#include "models/panos/xml_reader.h"

#include "models/panos/export_comment.h"

#include <algorithm>
#include <array>

namespace models::panos {

using config::Edit;
using config::ValueType;

namespace {

/// Other spellings that are read and never written: panos 2.2, 11.9.
struct OlderForm
{
    std::string_view holder; ///< last word of the element that it stands in
    std::string_view name;
    std::array<std::string_view, 3> words; ///< the same below that element; "" for none
};
constexpr std::array olderForms{
    OlderForm{"*", "ca", {"CA"}},
    OlderForm{"system", "panorama-server", {"panorama", "local-panorama", "panorama-server"}},
    OlderForm{"system", "panorama-server-2", {"panorama", "local-panorama", "panorama-server-2"}},
};

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool isTextual(ValueType type)
{
    return type == ValueType::Text || type == ValueType::Pem || type == ValueType::Secret;
}

/// Puts a word on a list as long as it lives.
class Within
{
public:
    Within(std::vector<std::string>& words, std::string word) : m_words(words)
    {
        m_words.push_back(std::move(word));
    }
    ~Within() { m_words.pop_back(); }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;

private:
    std::vector<std::string>& m_words;
};

} // namespace

XmlReader::XmlReader(XmlCursor& cursor, ConfigurationSink& sink, std::vector<std::string> base)
    : m_cursor(cursor),
      m_sink(sink),
      m_base(std::move(base)),
      m_path(m_base)
{
}

void XmlReader::read(ImportReport& report)
{
    m_cursor.children([&] { document(report); });
    for (const Parent& each : m_parents) {
        std::vector<std::string> path{"device-group", each.group, "parent-dg"};
        if (m_sink.isThere(path))
            m_sink.take(config::setValue(std::move(path), each.parent), each.line);
        else
            m_sink.refuse(each.line, wordsText(path), "there is no such device group");
    }
}

/// What the management API answers stands in <response><result>.
void XmlReader::document(ImportReport& report)
{
    const std::string name = m_cursor.name();
    if (name == "response" || name == "result")
        return m_cursor.children([&] { document(report); });
    const Within tag(m_tags, name);
    const Element* const root = elementAt(m_base);
    if (name != "config" || !root)
        return leaveOut();
    report.version = m_cursor.attribute(QLatin1String("version"));
    if (!m_base.empty())
        m_sink.take(config::setEntry({m_base.begin(), m_base.end() - 1}), m_cursor.line());
    node(*root);
}

void XmlReader::node(const Element& element)
{
    m_cursor.children([&] { nodeChild(element); }, [&](std::string_view text) { comment(text); });
}

void XmlReader::nodeChild(const Element& element)
{
    const std::string name = m_cursor.name();
    const Within tag(m_tags, name);
    const Element* const child = element.child(name);
    if (element.isConfigRoot() && !child && name == "devices")
        return devices(element);
    if (!element.parent && name == "readonly")
        return readonly();
    if (child && !child->isOurs) {
        const Within word(m_path, name);
        return inside(*child);
    }
    if (isDerivedLeaf(element, name)) {
        m_cursor.skip();
        return;
    }
    if (!takeOlderForm(element, name))
        leaveOut();
}

/// An element that the schema knows; its word is on the path.
void XmlReader::inside(const Element& element)
{
    if (element.entry)
        return list(element);
    if (element.hasAlternatives())
        return choice(element);
    if (element.setting)
        return element.setting->type == ValueType::Members ? members() : leaf(element);
    const int line = m_cursor.line();
    const auto mark = m_sink.open();
    node(element);
    m_sink.close(element, m_path, mark);
    // Where the presence of the node is the setting, nothing needs to stand in it.
    std::vector<std::string> command{"set"};
    command.insert(command.end(), m_path.begin(), m_path.end());
    if (const auto present = config::parseEdits(command, config::NameLimits::Readable);
        present && present->front().path.size() > m_path.size())
        m_sink.take(present->front(), line);
}

bool XmlReader::takeOlderForm(const Element& element, const std::string& name)
{
    for (const OlderForm& form : olderForms) {
        if (form.name != name || form.holder != element.word)
            continue;
        const Element* target = &element;
        std::vector<std::string> path = m_path;
        for (const std::string_view word : form.words) {
            if (target && !word.empty()) {
                target = target->child(word);
                path.emplace_back(word);
            }
        }
        if (!target)
            continue;
        std::swap(path, m_path);
        inside(*target);
        std::swap(path, m_path);
        return true;
    }
    return false;
}

/// <devices><entry name="localhost.localdomain"> is a detour of XML alone.
void XmlReader::devices(const Element& element)
{
    m_cursor.children([&] {
        const Within tag(m_tags, m_cursor.name());
        if (m_cursor.name() == "entry")
            node(element);
        else
            leaveOut();
    });
}

void XmlReader::list(const Element& element)
{
    m_cursor.children(
        [&] {
            const std::string name = m_cursor.name();
            const Within tag(m_tags, name);
            if (name == "entry")
                entry(element, m_cursor.attribute(QLatin1String("name")));
            else if (name == "member") {
                const int line = m_cursor.line();
                std::vector<std::string> path = m_path;
                path.push_back(trimmed(m_cursor.text()));
                m_sink.take(config::setEntry(std::move(path)), line);
            } else
                leaveOut();
        },
        [&](std::string_view text) { comment(text); });
}

void XmlReader::entry(const Element& element, std::string name)
{
    const Within word(m_path, std::move(name));
    if (!m_sink.take(config::setEntry(m_path), m_cursor.line())) {
        m_cursor.skip();
        return;
    }
    const auto mark = m_sink.open();
    const std::size_t leavings = m_sink.leavings();
    node(*element.entry);
    m_sink.close(*element.entry, m_path, mark);
    if (m_sink.leavings() > leavings)
        m_sink.dropBareNames(m_path);
}

bool XmlReader::set(std::vector<std::string> values)
{
    return m_sink.take({Edit::Verb::Set, m_path, std::move(values)}, m_cursor.line());
}

void XmlReader::leaf(const Element& element)
{
    const int line = m_cursor.line();
    std::string text = m_cursor.text();
    if (!isTextual(element.setting->type))
        text = trimmed(text);
    m_sink.take({Edit::Verb::Set, m_path, {std::move(text)}}, line);
}

void XmlReader::members()
{
    const int line = m_cursor.line();
    std::vector<std::string> values;
    m_cursor.children([&] {
        const Within tag(m_tags, m_cursor.name());
        if (m_cursor.name() == "member")
            values.push_back(trimmed(m_cursor.text()));
        else
            leaveOut();
    });
    if (!values.empty())
        m_sink.take({Edit::Verb::Set, m_path, std::move(values)}, line);
}

void XmlReader::choice(const Element& element)
{
    const auto mark = m_sink.open();
    m_cursor.children([&] { alternative(element); }, [&](std::string_view text) { comment(text); });
    m_sink.close(element, m_path, mark);
}

void XmlReader::alternative(const Element& choice)
{
    const std::string name = m_cursor.name();
    const Within tag(m_tags, name);
    const Element* const chosen = choice.child(name);
    if (chosen && chosen->isOurs)
        return leaveOut();
    if (!set({name})) {
        m_cursor.skip();
        return;
    }
    if (!chosen) {
        m_cursor.skip();
        return;
    }
    const Within word(m_path, name);
    inside(*chosen);
}

/// Which group is above which stands in a part of its own (panos 4.3).
void XmlReader::readonly()
{
    const auto within = [this](std::string_view expected, const auto& next) {
        m_cursor.children([&] {
            const Within tag(m_tags, m_cursor.name());
            if (m_cursor.name() == expected)
                next();
            else
                leaveOut();
        });
    };
    within("devices", [&] {
        within("entry", [&] {
            within("device-group",
                   [&] { within("entry", [&] { parentOf(m_cursor.attribute(QLatin1String("name"))); }); });
        });
    });
}

void XmlReader::parentOf(const std::string& group)
{
    m_cursor.children([&] {
        const Within tag(m_tags, m_cursor.name());
        if (m_cursor.name() == "parent-dg" && m_base.empty())
            m_parents.push_back({m_cursor.line(), group, m_cursor.text()});
        else
            leaveOut();
    });
}

void XmlReader::comment(std::string_view text)
{
    const auto command = commandInComment(text);
    if (!command)
        return;
    const int line = m_cursor.line();
    const auto words = config::splitWords(*command);
    const auto edits = words ? config::parseEditsBelow(m_base, *words)
                             : config::Result<std::vector<Edit>>(std::unexpected(words.error()));
    if (!edits)
        return m_sink.refuse(line, *command, edits.error().detail);
    for (const Edit& edit : *edits)
        m_sink.take(edit, line);
}

void XmlReader::leaveOut()
{
    m_sink.leaveOut(documentPath(), m_cursor.skip());
}

std::string XmlReader::documentPath() const
{
    std::string path;
    for (const std::string& tag : m_tags)
        path.append("/").append(tag);
    return path;
}

} // namespace models::panos
