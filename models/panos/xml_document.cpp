#include "models/panos/xml_document.h"

#include <QXmlStreamWriter>

namespace models::panos {

namespace {

constexpr const char* documentVersion = "10.1.0"; ///< whose elements these are

/// A carriage return that is not written as a reference is read back as a line end.
void writeText(QXmlStreamWriter& xml, const std::string& text)
{
    std::size_t start = 0;
    for (auto at = text.find('\r'); at != std::string::npos; at = text.find('\r', start)) {
        xml.writeCharacters(QString::fromUtf8(std::string_view(text).substr(start, at - start)));
        xml.writeEntityReference(QStringLiteral("#13"));
        start = at + 1;
    }
    xml.writeCharacters(QString::fromUtf8(std::string_view(text).substr(start)));
}

void writeInside(QXmlStreamWriter& xml, const XmlNode& node);

void writeNode(QXmlStreamWriter& xml, const XmlNode& node)
{
    xml.writeStartElement(QString::fromUtf8(node.name()));
    if (!node.entry().empty())
        xml.writeAttribute(QStringLiteral("name"), QString::fromUtf8(node.entry()));
    writeInside(xml, node);
    xml.writeEndElement();
}

void writeInside(QXmlStreamWriter& xml, const XmlNode& node)
{
    if (node.text())
        writeText(xml, *node.text());
    for (const auto& child : node.children())
        writeNode(xml, *child);
    for (const std::string& comment : node.comments())
        xml.writeComment(QString::fromUtf8(comment));
}

} // namespace

XmlNode& XmlNode::child(std::string_view name, std::string_view entry)
{
    std::string key(name);
    key.append(1, '\0').append(entry);
    const auto found = m_index.find(key);
    if (found != m_index.end())
        return *found->second;
    m_children.push_back(std::make_unique<XmlNode>(std::string(name), std::string(entry)));
    return *m_index.emplace(std::move(key), m_children.back().get()).first->second;
}

XmlNode& XmlNode::append(std::string_view name)
{
    m_children.push_back(std::make_unique<XmlNode>(std::string(name), std::string()));
    return *m_children.back();
}

void writeDocument(QIODevice& device, const XmlNode& root)
{
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QString::fromUtf8(root.name()));
    xml.writeAttribute(QStringLiteral("version"), QString::fromLatin1(documentVersion));
    writeInside(xml, root);
    xml.writeEndElement();
    xml.writeEndDocument();
}

} // namespace models::panos
