#include "tests/models/panos/vendor_schema.h"

#include "tests/support/shared_files.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace support {

namespace {

QByteArray unpacked()
{
    QProcess gzip;
    gzip.start("gzip", {"-dc", sharedFile("data/panos/panos-schema-10.0.6.xml.gz")});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        qFatal("the vendor's schema can't be unpacked");
    return gzip.readAllStandardOutput().trimmed();
}

bool isLeafType(const QString& type)
{
    return !type.isEmpty();
}

} // namespace

VendorSchema::VendorSchema()
{
    QXmlStreamReader xml(unpacked());
    if (!xml.readNextStartElement())
        qFatal("the vendor's schema can't be read: %s", qPrintable(xml.errorString()));
    m_root = read(xml);
    if (xml.hasError())
        qFatal("the vendor's schema can't be read: %s", qPrintable(xml.errorString()));
}

std::unique_ptr<VendorSchema::Node> VendorSchema::read(QXmlStreamReader& xml)
{
    auto node = std::make_unique<Node>();
    const auto attributes = xml.attributes();
    const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toInt(); };
    node->kind = xml.name().toString();
    node->name = attributes.value("name").toString();
    node->type = attributes.value("type").toString();
    node->value = attributes.value("value").toString();
    node->regex = attributes.value("regex").toString();
    node->hasRange = attributes.hasAttribute("max") && attributes.value("type") == QLatin1String("rangedint");
    node->minimum = number("min");
    node->maximum = number("max");
    node->minimumLength = number("minlen");
    node->maximumLength = number("maxlen");
    while (xml.readNextStartElement())
        node->children.push_back(read(xml));
    return node;
}

/// A choice without a name is no element of the document.
void VendorSchema::collect(const Node& node, const QString& name, std::vector<const Node*>& found)
{
    for (const auto& child : node.children) {
        static const QStringList elements{"sequence", "element", "array", "union"};
        if (elements.contains(child->kind) && child->name == name)
            found.push_back(child.get());
        else if (child->name.isEmpty() &&
                 (child->kind == "choice" || child->kind == "union" || child->kind == "sequence"))
            collect(*child, name, found);
    }
}

std::vector<const VendorSchema::Node*> VendorSchema::at(const QStringList& path) const
{
    std::vector<const Node*> nodes{m_root.get()};
    for (const QString& name : path) {
        std::vector<const Node*> next;
        for (const Node* node : nodes)
            collect(*node, name, next);
        nodes = next;
    }
    return nodes;
}

bool VendorSchema::has(const QStringList& path) const
{
    return !at(path).empty();
}

QString VendorSchema::checkText(const Node& node, const QString& text)
{
    if (node.type == "bool" && text != "yes" && text != "no")
        return "is no bool: " + text;
    if (node.hasRange) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < node.minimum || number > node.maximum)
            return QString("is not within %1 to %2: %3").arg(node.minimum).arg(node.maximum).arg(text);
    }
    if (node.type == "enum") {
        const bool isThere = std::ranges::any_of(
            node.children, [&](const auto& child) { return child->kind == "enum" && child->value == text; });
        if (!isThere)
            return "is none of the choices: " + text;
    }
    if (node.type == "string") {
        if (text.size() < node.minimumLength || (node.maximumLength > 0 && text.size() > node.maximumLength))
            return QString("has %1 characters, not %2 to %3")
                .arg(text.size())
                .arg(node.minimumLength)
                .arg(node.maximumLength);
        if (!node.regex.isEmpty() && !QRegularExpression(node.regex).match(text).hasMatch())
            return "does not fit " + node.regex + ": " + text;
    }
    return {};
}

void VendorSchema::checkName(const std::vector<const Node*>& nodes, const QString& name, const QString& path,
                             QStringList& problems)
{
    for (const Node* node : nodes)
        for (const auto& child : node->children)
            if (child->kind == "attr-req" && child->name == "name")
                if (const QString problem = checkText(*child, name); !problem.isEmpty())
                    problems << path + "/@name " + problem;
}

void VendorSchema::checkElement(QXmlStreamReader& xml, const std::vector<const Node*>& nodes,
                                const QString& path, QStringList& problems)
{
    if (xml.attributes().hasAttribute("name"))
        checkName(nodes, xml.attributes().value("name").toString(), path, problems);
    QString text;
    bool hasElements = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        hasElements = true;
        const QString name = xml.name().toString();
        std::vector<const Node*> next;
        for (const Node* node : nodes)
            collect(*node, name, next);
        if (next.empty()) {
            problems << path + "/" + name + " is no element there";
            xml.skipCurrentElement();
        } else {
            checkElement(xml, next, path + "/" + name, problems);
        }
    }
    const bool canBeLeaf =
        std::ranges::any_of(nodes, [](const Node* node) { return isLeafType(node->type); });
    if (hasElements || !canBeLeaf)
        return;
    // What is there for FIPS mode alone stands beside the ordinary one: one of them has to fit.
    QStringList all;
    for (const Node* node : nodes) {
        const QString problem = checkText(*node, text);
        if (problem.isEmpty())
            return;
        all << problem;
    }
    problems << path + " " + all.join("; ");
}

QStringList VendorSchema::check(const QByteArray& document) const
{
    QStringList problems;
    QXmlStreamReader xml(document);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("config"))
        return {"there is no <config>"};
    checkElement(xml, {m_root.get()}, {}, problems);
    if (xml.hasError())
        problems << xml.errorString();
    return problems;
}

} // namespace support
