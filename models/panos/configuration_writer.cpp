#include "models/panos/configuration_writer.h"

#include "models/panos/export_comment.h"
#include "models/panos/export_edits.h"
#include "models/panos/xml_document.h"
#include "session/pki/openssl_text.h"

#include <QBuffer>

namespace models::panos {

using config::Edit;

namespace {

using Path = std::vector<std::string>;

constexpr const char* scratchTemplate = "device";

bool isParentGroup(const Path& path)
{
    return path.size() == 3 && path[0] == "device-group" && path[2] == "parent-dg";
}

/// What the PEM text says already, as the vendor keeps it beside (panos 2.1).
void addDerived(XmlNode& entry, const std::string& pem)
{
    const auto certificate = session::pki::Certificate::fromPem(pem);
    if (!certificate)
        return;
    const auto text = session::pki::opensslText(*certificate);
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(certificate->notAfter().time_since_epoch()).count();
    const std::pair<std::string_view, std::string> leaves[] = {
        {"subject-hash", text.subjectHash},
        {"issuer-hash", text.issuerHash},
        {"not-valid-before", text.notBefore},
        {"issuer", text.issuer},
        {"not-valid-after", text.notAfter},
        {"common-name", certificate->commonName()},
        {"expiry-epoch", std::to_string(seconds)},
        {"ca", certificate->isCertificateAuthority() ? "yes" : "no"},
        {"subject", text.subject},
        {"algorithm", certificate->keyAlgorithm()},
    };
    for (const auto& [name, value] : leaves)
        entry.child(name).setText(value);
}

/// Puts edits into a document whose root is mounted at `base`.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(const Element& base) : m_base(base), m_root("config", {}) {}

    void add(const ExportedEdit& each)
    {
        if (isParentGroup(each.edit.path) && !m_base.parent && each.edit.values.size() == 1)
            placeParent(each.edit.path[1], each.edit.values.front());
        else if (each.edit.verb == Edit::Verb::Delete)
            m_root.addComment(exportComment(each.edit));
        else
            place(each);
    }

    [[nodiscard]] QByteArray text() const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        writeDocument(buffer, m_root);
        return bytes;
    }

private:
    static XmlNode& groupBelow(XmlNode& node, const std::string& name)
    {
        return node.child("devices").child("entry", localDevice).child("device-group").child("entry", name);
    }

    /// Beside the group, which may have nothing else (panos 4.3).
    void placeParent(const std::string& group, const std::string& parent)
    {
        groupBelow(m_root, group);
        groupBelow(m_root.child("readonly"), group).child("parent-dg").setText(parent);
    }

    void place(const ExportedEdit& each)
    {
        XmlNode* node = &m_root;
        XmlNode* holder = &m_root; // of the last element
        XmlNode* entry = nullptr;
        const Element* element = &m_base;
        for (const std::string& word : each.edit.path) {
            const bool isName = element->entry != nullptr;
            const Element* const next = isName ? element->entry.get() : element->child(word);
            if (!next || (each.isComment && next->isOurs))
                break;
            if (each.isComment && next->setting && !next->hasAlternatives())
                break;
            if (element->isConfigRoot() && !next->isBesideDevices())
                node = &node->child("devices").child("entry", localDevice);
            holder = node;
            node = isName ? &node->child("entry", word) : &node->child(word);
            if (isName)
                entry = node;
            element = next;
        }
        if (each.isComment)
            return node->addComment(exportComment(each.edit));
        write(*node, *element, each.edit);
        if (each.isDoubtful)
            holder->addComment(exportComment({Edit::Verb::Delete, each.edit.path, {}}));
        if (entry && element->parent && isCertificateEntry(*element->parent) && element->word == "public-key")
            addDerived(*entry, each.edit.values.front());
    }

    static void write(XmlNode& node, const Element& element, const Edit& edit)
    {
        if (!element.setting)
            return;
        if (element.setting->type == config::ValueType::Members) {
            for (const std::string& member : edit.values)
                node.append("member").setText(member);
            return;
        }
        if (element.hasAlternatives())
            node.child(edit.values.front());
        else
            node.setText(edit.values.front());
    }

    const Element& m_base;
    XmlNode m_root;
};

/// In quotes, line ends as they are: other shells know no \n.
QByteArray pemCommand(const Edit& edit)
{
    QByteArray line = "set";
    for (const std::string& word : edit.path)
        line.append(' ').append(QByteArray::fromStdString(config::quoted(word)));
    std::string value;
    for (const char c : edit.values.front()) {
        if (c == '"' || c == '\\')
            value += '\\';
        value += c;
    }
    return line + " \"" + QByteArray::fromStdString(value) + '"';
}

QByteArray lineOf(const ExportedEdit& each)
{
    if (each.isComment)
        return '#' + QByteArray::fromStdString(exportCommandComment(each.edit));
    const Element* const element = elementAt(each.edit.path);
    const bool isPem = element && element->setting && element->setting->type == config::ValueType::Pem;
    if (isPem && each.edit.values.size() == 1 && each.edit.values.front().find('\r') == std::string::npos)
        return pemCommand(each.edit);
    return QByteArray::fromStdString(config::toCommand(each.edit));
}

QByteArray linesOf(const std::vector<ExportedEdit>& edits)
{
    QByteArray text;
    for (const ExportedEdit& each : edits) {
        text += lineOf(each) + '\n';
        if (each.isDoubtful) // stated for the vendor alone
            text += lineOf({{Edit::Verb::Delete, each.edit.path, {}}, true}) + '\n';
    }
    return text;
}

QByteArray documentOf(const std::vector<ExportedEdit>& edits, const Element& base)
{
    DocumentBuilder builder(base);
    for (const ExportedEdit& each : edits)
        builder.add(each);
    return builder.text();
}

const Path& firewallBase()
{
    static const Path base{"template", scratchTemplate, "config"};
    return base;
}

std::vector<ExportedEdit> firewallEdits(const config::Template& settings, ExportReport& report)
{
    config::Configuration scratch;
    scratch.templates[scratchTemplate] = settings;
    std::vector<ExportedEdit> edits = below(wholeExport(scratch, report), firewallBase());
    std::erase_if(edits, [](const ExportedEdit& each) { return each.isComment; });
    for (ExportedEdit& each : edits)
        each.isDoubtful = false;
    for (ExportWarning& warning : report.warnings)
        if (warning.path.size() > firewallBase().size())
            warning.path.erase(warning.path.begin(),
                               warning.path.begin() + std::ptrdiff_t(firewallBase().size()));
    return edits;
}

} // namespace

Exported writeXml(const config::Configuration& configuration)
{
    Exported exported;
    exported.text = documentOf(wholeExport(configuration, exported.report), elementTree());
    return exported;
}

Exported writeXmlDifference(const config::Configuration& before, const config::Configuration& after)
{
    Exported exported;
    exported.text = documentOf(differenceExport(before, after, exported.report), elementTree());
    return exported;
}

Exported writeCommands(const config::Configuration& before, const config::Configuration& after)
{
    Exported exported;
    exported.text = linesOf(differenceExport(before, after, exported.report));
    return exported;
}

Exported writeFirewallXml(const config::Template& settings)
{
    Exported exported;
    const auto edits = firewallEdits(settings, exported.report);
    exported.text = documentOf(edits, *elementAt(firewallBase()));
    return exported;
}

Exported writeFirewallRemoval(const config::Template& settings)
{
    Exported exported;
    std::vector<ExportedEdit> edits = firewallEdits(settings, exported.report);
    std::vector<ExportedEdit> removals;
    for (ExportedEdit& each : edits) {
        Edit edit{Edit::Verb::Delete, std::move(each.edit.path), {}};
        if (removals.empty() || removals.back().edit.path != edit.path)
            removals.push_back({std::move(edit)});
    }
    std::ranges::reverse(removals);
    exported.text = linesOf(removals);
    return exported;
}

} // namespace models::panos
