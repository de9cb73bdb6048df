// One document of XML, element by element against the schema's tree. Private to this room. One thread.
#pragma once

#include "models/panos/configuration_sink.h"
#include "models/panos/element_tree.h"
#include "models/panos/xml_cursor.h"

#include <string>
#include <vector>

namespace models::panos {

class XmlReader
{
public:
    /// `base` is where the document's root is mounted: nothing for a Panorama, {"template", T, "config"} for
    /// a firewall.
    XmlReader(XmlCursor& cursor, ConfigurationSink& sink, std::vector<std::string> base);

    void read(ImportReport& report);

private:
    void document(ImportReport& report);
    void node(const Element& element);
    void nodeChild(const Element& element);
    void devices(const Element& element);
    void list(const Element& element);
    void entry(const Element& element, std::string name);
    void leaf(const Element& element);
    void members();
    void choice(const Element& element);
    void alternative(const Element& choice);
    void inside(const Element& element);
    bool takeOlderForm(const Element& element, const std::string& name);
    void readonly();
    void parentOf(const std::string& group);
    void comment(std::string_view text);
    void leaveOut();
    bool set(std::vector<std::string> values);
    [[nodiscard]] std::string documentPath() const;

    XmlCursor& m_cursor;
    ConfigurationSink& m_sink;
    std::vector<std::string> m_base;
    std::vector<std::string> m_path; ///< words
    std::vector<std::string> m_tags; ///< elements of the document, "entry" for entries
    struct Parent
    {
        int line = 0;
        std::string group;
        std::string parent;
    };
    std::vector<Parent> m_parents;
};

} // namespace models::panos
