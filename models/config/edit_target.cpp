#include "models/config/edit_target.h"

namespace models::config::tree {

using session::base::ErrorCode;
using session::base::failure;

namespace {

/// Walks the words down the tree, one object after the other.
class Resolver
{
public:
    explicit Resolver(ResolveInput input) : m_words(input.words), m_offset(input.offset)
    {
        m_target.type = &root();
    }

    Result<Target> run()
    {
        while (m_at < m_words.size() && !m_isDone)
            if (const auto stepped = step(); !stepped)
                return std::unexpected(stepped.error());
        if (m_at < m_words.size())
            return wordError(wordNumber(), m_words[m_at], "nothing may follow here");
        return std::move(m_target);
    }

private:
    Result<> step()
    {
        if (const std::string_view word = canonicalWord(m_words[m_at]); word != m_words[m_at])
            m_words[m_at] = word;
        m_target.kind = Target::Kind::Node;
        m_target.prefix.push_back(m_words[m_at]);
        const Row* const row = exactRow(*m_target.type, m_target.prefix);
        const bool hasMore = goesOn(*m_target.type, m_target.prefix);
        if (!row && !hasMore) {
            m_target.prefix.pop_back();
            return wordError(wordNumber(), m_words[m_at], expectation(*m_target.type, m_target.prefix));
        }
        ++m_at;
        if (!row)
            return {};
        if (const Part* part = row->part())
            enter({.part = part, .type = part->type});
        else if (const List* list = row->list())
            enterList(*list);
        else if (!hasMore || m_at == m_words.size())
            takeField(*row->field());
        return {};
    }

    [[nodiscard]] std::ptrdiff_t wordNumber() const
    {
        return m_offset + static_cast<std::ptrdiff_t>(m_at) + 1;
    }

    void enter(const Hop& hop)
    {
        m_target.hops.push_back(hop);
        m_target.type = hop.type;
        m_target.prefix.clear();
        m_target.kind = hop.list ? Target::Kind::Entry : Target::Kind::Node;
    }

    void enterList(const List& list)
    {
        if (m_at == m_words.size()) {
            m_target.kind = Target::Kind::List;
            m_target.list = &list;
            return;
        }
        m_target.names.push_back(m_words[m_at++]);
        m_target.list = &list;
        enter({.list = &list, .type = list.type});
    }

    void takeField(const Field& field)
    {
        m_target.kind = Target::Kind::Field;
        m_target.field = &field;
        m_isDone = true;
        if (field.members && m_at < m_words.size()) {
            m_target.kind = Target::Kind::Member;
            m_target.member = m_words[m_at++];
        }
    }

    std::vector<std::string>& m_words;
    std::ptrdiff_t m_offset;
    std::size_t m_at = 0;
    bool m_isDone = false;
    Target m_target;
};

} // namespace

Result<Target> resolve(ResolveInput input)
{
    return Resolver(input).run();
}

std::unexpected<session::base::Error> wordError(std::ptrdiff_t number, std::string_view word,
                                                std::string_view reason)
{
    return failure(ErrorCode::InvalidArgument, "word " + std::to_string(number) + " \"" + std::string(word) +
                                                   "\": " + std::string(reason));
}

std::string expectation(const ObjectType& type, PathWords prefix)
{
    const auto words = nextWords(type, prefix);
    if (words.empty())
        return "nothing may follow here";
    std::string text = "expected one of:";
    for (const std::string_view word : words)
        text.append(" ").append(word);
    return text;
}

} // namespace models::config::tree
