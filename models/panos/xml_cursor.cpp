#include "models/panos/xml_cursor.h"

namespace models::panos {

using session::base::ErrorCode;
using session::base::failure;

XmlCursor::XmlCursor(QIODevice& source, const ReadProgress& progress, XmlBounds bounds)
    : m_device(source, progress, bounds),
      m_xml(&m_device),
      m_deepest(bounds.depth),
      m_longestText(bounds.text)
{
    m_xml.setNamespaceProcessing(false);
}

void XmlCursor::raiseTooDeep()
{
    m_xml.raiseError(QStringLiteral("elements stand more than %1 deep").arg(m_deepest));
}

bool XmlCursor::goDeeper()
{
    if (m_depth == m_deepest) {
        raiseTooDeep();
        return false;
    }
    ++m_depth;
    return true;
}

void XmlCursor::children(const OnElement& onElement, const OnComment& onComment)
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!goDeeper())
                return;
            onElement();
            --m_depth;
            break;
        case QXmlStreamReader::EndElement:
            return;
        case QXmlStreamReader::Comment:
            if (onComment)
                onComment(m_xml.text().toUtf8().toStdString());
            break;
        default:
            break;
        }
    }
}

std::string XmlCursor::text()
{
    QString text;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!goDeeper())
                return {};
            skip();
            --m_depth;
            break;
        case QXmlStreamReader::EndElement:
            return text.toStdString();
        case QXmlStreamReader::Characters:
            text += m_xml.text();
            if (text.size() > m_longestText)
                m_xml.raiseError(QStringLiteral("a text is too long"));
            break;
        default:
            break;
        }
    }
    return {};
}

std::size_t XmlCursor::skip()
{
    std::size_t leaves = 0;
    bool isLeaf = true;
    int inside = 0;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (m_depth + ++inside > m_deepest)
                raiseTooDeep();
            isLeaf = true;
        } else if (token == QXmlStreamReader::EndElement) {
            leaves += isLeaf ? 1 : 0;
            isLeaf = false;
            if (inside-- == 0)
                return leaves;
        }
    }
    return leaves;
}

std::string XmlCursor::name() const
{
    return m_xml.name().toString().toStdString();
}

std::string XmlCursor::attribute(QLatin1String name) const
{
    return m_xml.attributes().value(name).toString().toStdString();
}

session::base::Result<> XmlCursor::result() const
{
    if (m_device.problem())
        return std::unexpected(*m_device.problem());
    if (!m_xml.hasError())
        return {};
    return failure(ErrorCode::ParseFailed,
                   "line " + std::to_string(m_xml.lineNumber()) + ": " + m_xml.errorString().toStdString());
}

} // namespace models::panos
