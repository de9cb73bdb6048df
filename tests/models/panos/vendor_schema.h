// The vendor's own configuration schema (of a firewall), as far as a document can be held against it: element
// names, types, ranges, choices, lengths, patterns. Reads `data/panos/panos-schema-10.0.6.xml.gz` of the
// shared folder with gzip. One thread.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QXmlStreamReader;

namespace support {

class VendorSchema
{
public:
    VendorSchema();

    /// Does such a path exist: {"shared", "scep", "entry", "digest"}.
    [[nodiscard]] bool has(const QStringList& path) const;
    /// What in a document of a firewall does not fit, in words.
    [[nodiscard]] QStringList check(const QByteArray& document) const;

private:
    struct Node
    {
        QString kind; ///< "sequence", "element", "array", "union", "choice", "attr-req", "enum", ...
        QString name;
        QString type;
        QString value; ///< of an enum
        QString regex;
        int minimum = 0;
        int maximum = 0;
        int minimumLength = 0;
        int maximumLength = 0;
        bool hasRange = false;
        std::vector<std::unique_ptr<Node>> children;
    };
    static std::unique_ptr<Node> read(QXmlStreamReader& xml);
    static void collect(const Node& node, const QString& name, std::vector<const Node*>& found);
    [[nodiscard]] std::vector<const Node*> at(const QStringList& path) const;
    static QString checkText(const Node& node, const QString& text);
    static void checkName(const std::vector<const Node*>& nodes, const QString& name, const QString& path,
                          QStringList& problems);
    static void checkElement(QXmlStreamReader& xml, const std::vector<const Node*>& nodes,
                             const QString& path, QStringList& problems);

    std::unique_ptr<Node> m_root;
};

} // namespace support
