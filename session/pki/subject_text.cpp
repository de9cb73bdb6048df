#include "session/pki/subject_text.h"

#include "session/pki/openssl_error.h"

#include <algorithm>

namespace session::pki {

namespace {

struct Attribute
{
    std::string name;
    std::string value;
};

std::unexpected<base::Error> invalid(std::string detail)
{
    return base::failure(base::ErrorCode::InvalidArgument, std::move(detail));
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// Walks once over "name = value, name = "quoted, value", ...".
class AttributeParser
{
public:
    explicit AttributeParser(std::string_view text) : m_rest(text) {}

    base::Result<std::vector<Attribute>> parse()
    {
        std::vector<Attribute> attributes;
        do {
            const auto equals = m_rest.find('=');
            if (equals == std::string_view::npos)
                return invalid("a subject attribute without \"=\"");
            Attribute attribute{.name = trimmed(m_rest.substr(0, equals)), .value = {}};
            m_rest.remove_prefix(equals + 1);
            skipBlanks();
            if (const bool done = peek() == '"' ? takeQuoted(attribute.value) : takePlain(attribute.value);
                !done)
                return invalid("the value of subject attribute " + attribute.name + " is not well formed");
            attributes.push_back(std::move(attribute));
        } while (takeComma());
        return attributes;
    }

private:
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    void skipBlanks()
    {
        while (peek() == ' ')
            take();
    }

    bool takeComma()
    {
        if (peek() != ',')
            return false;
        take();
        return true;
    }

    bool takeQuoted(std::string& value)
    {
        take();
        while (!m_rest.empty() && peek() != '"')
            if (!takeCharacter(value))
                return false;
        if (m_rest.empty())
            return false;
        take();
        skipBlanks();
        return m_rest.empty() || peek() == ',';
    }

    /// Blanks at the end belong to the value only if they were escaped.
    bool takePlain(std::string& value)
    {
        std::size_t keep = 0;
        while (!m_rest.empty() && peek() != ',') {
            const bool blank = peek() == ' ';
            if (!takeCharacter(value))
                return false;
            keep = blank ? keep : value.size();
        }
        value.resize(keep);
        return true;
    }

    bool takeCharacter(std::string& value)
    {
        const char c = take();
        if (c != '\\') {
            value.push_back(c);
            return true;
        }
        if (m_rest.empty())
            return false;
        const char escaped = take();
        const int high = hexValue(escaped);
        const int low = hexValue(peek());
        if (high >= 0 && low >= 0) {
            value.push_back(static_cast<char>(high * 16 + low));
            take();
        } else {
            value.push_back(escaped);
        }
        return true;
    }

    std::string_view m_rest;
};

int attributeKind(const std::string& name)
{
    if (name == "E" || name == "e")
        return NID_pkcs9_emailAddress;
    if (const int kind = OBJ_txt2nid(name.c_str()); kind != NID_undef)
        return kind;
    std::string upper = name;
    std::ranges::transform(upper, upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return OBJ_txt2nid(upper.c_str());
}

base::Result<> add(X509_NAME* name, const Attribute& attribute)
{
    const int kind = attributeKind(attribute.name);
    if (kind == NID_undef)
        return invalid("no such subject attribute: " + attribute.name);
    if (attribute.value.empty() || attribute.value.find('\0') != std::string::npos)
        return invalid("subject attribute " + attribute.name + " is empty or holds a NUL");
    if (X509_NAME_add_entry_by_NID(name, kind, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(attribute.value.data()),
                                   static_cast<int>(attribute.value.size()), -1, 0) != 1)
        return openSslFailure("subject attribute " + attribute.name + " can't have this value",
                              base::ErrorCode::InvalidArgument);
    return {};
}

base::Result<std::vector<Attribute>> attributesOf(const std::string& text)
{
    const std::string plain = trimmed(text);
    if (plain.empty())
        return std::vector<Attribute>();
    if (plain.find('=') == std::string::npos)
        return std::vector<Attribute>{{.name = "CN", .value = plain}};
    return AttributeParser(text).parse();
}

} // namespace

base::Result<X509NameHandle> buildName(const SubjectText& subject)
{
    const auto attributes = attributesOf(subject.text);
    if (!attributes)
        return std::unexpected(attributes.error());
    X509NameHandle name(X509_NAME_new());
    for (const Attribute& attribute : *attributes)
        if (auto added = add(name.get(), attribute); !added)
            return std::unexpected(std::move(added.error()));
    return name;
}

} // namespace session::pki
