// A document that is being put together: elements in the order in which they were asked for first, each once.
// Private to this room. One thread.
#pragma once

#include <QIODevice>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace models::panos {

class XmlNode
{
public:
    XmlNode(std::string name, std::string entry) : m_name(std::move(name)), m_entry(std::move(entry)) {}

    /// The element of this name (an entry where one is named) inside, made where there is none yet.
    XmlNode& child(std::string_view name, std::string_view entry = {});
    /// One more, whatever is there.
    XmlNode& append(std::string_view name);
    void setText(std::string text) { m_text = std::move(text); }
    void addComment(std::string text) { m_comments.push_back(std::move(text)); }

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::string& entry() const { return m_entry; }
    [[nodiscard]] const std::optional<std::string>& text() const { return m_text; }
    [[nodiscard]] const std::vector<std::string>& comments() const { return m_comments; }
    [[nodiscard]] const std::vector<std::unique_ptr<XmlNode>>& children() const { return m_children; }

private:
    std::string m_name;
    std::string m_entry;
    std::optional<std::string> m_text;
    std::vector<std::string> m_comments; ///< after the children
    std::vector<std::unique_ptr<XmlNode>> m_children;
    std::unordered_map<std::string, XmlNode*> m_index;
};

/// With the XML declaration, indented; every character comes back as it was.
void writeDocument(QIODevice& device, const XmlNode& root);

} // namespace models::panos
