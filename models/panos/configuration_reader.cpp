#include "models/panos/configuration_reader.h"

#include "models/panos/export_comment.h"
#include "models/panos/xml_reader.h"

#include <algorithm>
#include <array>

namespace models::panos {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::array<std::string_view, 6> managerElements{"device-group",        "template",
                                                          "template-stack",      "log-collector",
                                                          "log-collector-group", "wildfire-appliance"};
constexpr std::array<std::string_view, 2> firewallElements{"network", "vsys"};
constexpr qint64 longestCommandFile = qint64(256) << 20;
constexpr std::string_view nameless = "imported-firewall";

bool isOneOf(std::span<const std::string_view> words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// Reads as far as is needed to know what a document is.
class Examiner
{
public:
    explicit Examiner(XmlCursor& cursor) : m_cursor(cursor) {}

    DocumentFacts run()
    {
        m_cursor.children([this] { document(); });
        if (m_isFirewall && !m_isManager)
            m_facts.kind = DocumentKind::Firewall;
        return m_facts;
    }

private:
    void document()
    {
        const std::string name = m_cursor.name();
        if (name == "response" || name == "result")
            return m_cursor.children([this] { document(); });
        m_cursor.children([this] {
            if (m_cursor.name() == "panorama")
                m_isManager = true;
            if (m_cursor.name() == "devices")
                return m_cursor.children([this] { m_cursor.children([this] { device(); }); });
            m_cursor.skip();
        });
    }

    void device()
    {
        const std::string name = m_cursor.name();
        m_isManager = m_isManager || isOneOf(managerElements, name);
        m_isFirewall = m_isFirewall || isOneOf(firewallElements, name);
        if (name != "deviceconfig") {
            m_cursor.skip();
            return;
        }
        m_cursor.children([this] {
            if (m_cursor.name() != "system") {
                m_cursor.skip();
                return;
            }
            m_cursor.children([this] {
                if (m_cursor.name() == "hostname")
                    m_facts.hostname = m_cursor.text();
                else
                    m_cursor.skip();
            });
        });
    }

    XmlCursor& m_cursor;
    DocumentFacts m_facts;
    bool m_isManager = false;
    bool m_isFirewall = false;
};

/// The same with "# Handfast: ... :: set ..." turned into its command; line numbers stay.
std::string withOwnComments(const QByteArray& text)
{
    std::string result;
    for (const QByteArray& line : text.split('\n')) {
        const auto command =
            line.startsWith('#') ? commandInComment(line.mid(1).toStdString()) : std::nullopt;
        result.append(command ? *command : line.toStdString()).append("\n");
    }
    return result;
}

/// The words as far as the schema knows them, and the first that it does not, with entry names replaced; ""
/// when it knows all.
std::string unknownPath(std::span<const std::string> words)
{
    const Element* element = &elementTree();
    std::string path;
    for (const std::string& word : words.subspan(1)) {
        const bool isName = element->entry != nullptr;
        path.append(path.empty() ? "" : " ").append(isName ? "*" : word);
        if (element->setting && !element->hasAlternatives())
            return {};
        const Element* const next =
            isName ? element->entry.get() : element->child(word == "ca" ? "CA" : word);
        if (!next)
            return element->hasAlternatives() ? std::string() : path;
        element = next;
    }
    return {};
}

/// What a command says, into the sink; the paths of what it sets, into `stated`.
void takeLine(ConfigurationSink& sink, const config::CommandLine& line,
              std::set<std::vector<std::string>>& stated)
{
    const auto words = config::splitWords(line.text);
    if (!words)
        return sink.refuse(line.number, {}, words.error().detail);
    const bool isCommand = !words->empty() && (words->front() == "set" || words->front() == "delete");
    if (isCommand)
        if (const std::string unknown = unknownPath(*words); !unknown.empty())
            return sink.leaveOut(unknown, 1);
    const auto edits = config::parseEdits(*words, config::NameLimits::Readable);
    if (!edits)
        return sink.refuse(line.number, wordsText({words->begin() + 1, words->end()}), edits.error().detail);
    for (const config::Edit& edit : *edits)
        if (sink.take(edit, line.number) && edit.verb == config::Edit::Verb::Set)
            stated.insert(edit.path);
}

} // namespace

Result<DocumentFacts> examineDocument(QIODevice& device, const ReadProgress& progress)
{
    XmlCursor cursor(device, progress);
    DocumentFacts facts = Examiner(cursor).run();
    if (const auto read = cursor.result(); !read)
        return std::unexpected(read.error());
    return facts;
}

Result<ImportedConfiguration> readXml(QIODevice& device, const ReadOptions& options)
{
    const auto facts = examineDocument(device, options.progress);
    if (!facts)
        return std::unexpected(facts.error());
    if (!device.seek(0))
        return failure(ErrorCode::InvalidArgument, "what is to be imported can't be read twice");
    ImportedConfiguration imported;
    imported.report.kind = facts->kind;
    std::vector<std::string> base;
    if (facts->kind == DocumentKind::Firewall) {
        std::string& name = imported.report.templateName;
        name = !options.templateName.empty() ? options.templateName
               : !facts->hostname.empty()    ? facts->hostname
                                             : std::string(nameless);
        if (const auto checked = config::checkEntryName(config::entryListAt("template *"), name); !checked)
            return std::unexpected(checked.error());
        base = {"template", name, "config"};
    }
    ConfigurationSink sink(imported, options.takeSecret);
    XmlCursor cursor(device, options.progress);
    XmlReader(cursor, sink, std::move(base)).read(imported.report);
    if (const auto read = cursor.result(); !read)
        return std::unexpected(read.error());
    sink.finish();
    return imported;
}

Result<ImportedConfiguration> readCommands(QIODevice& device, const ReadOptions& options)
{
    if (device.size() > longestCommandFile)
        return failure(ErrorCode::InvalidArgument,
                       "a file of commands has at most " + std::to_string(longestCommandFile >> 20) + " MiB");
    ImportedConfiguration imported;
    imported.report.kind = DocumentKind::Commands;
    ConfigurationSink sink(imported, options.takeSecret);
    const QByteArray text = device.readAll();
    const bool isOurs = text.startsWith(QByteArray(ownFileMark.data(), qsizetype(ownFileMark.size())));
    std::set<std::vector<std::string>> stated;
    for (const config::CommandLine& line : config::joinLines(withOwnComments(text))) {
        if (options.progress && !options.progress(device.pos()))
            return failure(ErrorCode::Cancelled, "reading was cancelled");
        takeLine(sink, line, stated);
    }
    if (options.isForeign && !isOurs)
        sink.assumeDefaults(stated);
    sink.finish();
    return imported;
}

Result<ImportedConfiguration> readConfiguration(QIODevice& device, const ReadOptions& options)
{
    QByteArray begin = device.peek(256);
    if (begin.startsWith("\xef\xbb\xbf"))
        begin.remove(0, 3);
    return begin.trimmed().startsWith('<') ? readXml(device, options) : readCommands(device, options);
}

} // namespace models::panos
