// The grammar of `set` and `delete`, read off the schema's tree. After a leaf, a command may go on with
// another leaf of the same node or of a node around it.
#include "models/config/edit_target.h"

#include <algorithm>

namespace models::config {

using namespace tree;
using session::base::ErrorCode;
using session::base::failure;

namespace {

struct Command
{
    std::span<const std::string> base; ///< path words that go before those of the command
    std::span<const std::string> words;
    Dialect dialect = Dialect::PanOs;
    NameLimits limits = NameLimits::Own;
};

class SetParser
{
public:
    explicit SetParser(Command command)
        : m_words(command.base.begin(), command.base.end()),
          m_base(command.base.size()),
          m_dialect(command.dialect),
          m_limits(command.limits)
    {
        m_words.insert(m_words.end(), command.words.begin() + 1, command.words.end());
        m_frames.push_back({&root(), {}, {}, Frame::Kind::Root});
    }

    Result<std::vector<Edit>> run()
    {
        while (m_at < m_words.size())
            if (const auto taken = takeWord(); !taken)
                return std::unexpected(taken.error());
        if (const auto closed = close(); !closed)
            return std::unexpected(closed.error());
        return std::move(m_edits);
    }

private:
    /// An object that the words lead into.
    struct Frame
    {
        const ObjectType* type = nullptr;
        std::vector<std::string> path;
        std::vector<std::string_view> prefix; ///< words taken within the object
        enum class Kind { Root, Part, Entry } kind = Kind::Root;
    };

    Result<> takeWord()
    {
        Frame& frame = m_frames.back();
        frame.prefix.push_back(canonicalWord(m_words[m_at]));
        const Row* const row = exactRow(*frame.type, frame.prefix);
        if (!row && !goesOn(*frame.type, frame.prefix)) {
            frame.prefix.pop_back();
            return leaveNode();
        }
        ++m_at;
        m_isOpen = true;
        if (!row)
            return {};
        if (const Part* part = row->part())
            m_frames.push_back({part->type, pathOf(frame), {}, Frame::Kind::Part});
        else if (const List* list = row->list())
            return takeEntry(*list);
        else
            return takeValue(*row->field());
        return {};
    }

    /// The word does not belong to this node; after a leaf it may belong to one around it.
    Result<> leaveNode()
    {
        if (m_edits.empty() || m_isOpen)
            return wordHere(expectation(*m_frames.back().type, m_frames.back().prefix));
        if (!m_frames.back().prefix.empty()) {
            m_frames.back().prefix.pop_back();
            return {};
        }
        if (m_frames.size() == 1)
            return wordHere("does not fit after what was set");
        m_frames.pop_back();
        if (!m_frames.back().prefix.empty())
            m_frames.back().prefix.pop_back();
        return {};
    }

    Result<> checkName(const EntryListFacts& facts, const std::string& name) const
    {
        return m_limits == NameLimits::Own ? checkEntryName(facts, name) : checkReadableName(facts, name);
    }

    Result<> takeEntry(const List& list)
    {
        if (m_at == m_words.size())
            return failure(ErrorCode::InvalidArgument,
                           std::string(list.facts.label) + ": a name is missing at the end");
        const std::vector<std::string> path = pathOf(m_frames.back());
        if (m_words[m_at] != "[") {
            if (const auto checked = checkName(list.facts, m_words[m_at]); !checked)
                return wordHere(checked.error().detail);
            Frame entry{list.type, path, {}, Frame::Kind::Entry};
            entry.path.push_back(m_words[m_at++]);
            m_frames.push_back(std::move(entry));
            return {};
        }
        auto names = takeBrackets();
        if (!names)
            return std::unexpected(names.error());
        for (std::string& name : *names) {
            if (const auto checked = checkName(list.facts, name); !checked)
                return checked;
            Edit edit{Edit::Verb::Set, path, {}};
            edit.path.push_back(std::move(name));
            emit(std::move(edit));
        }
        m_frames.back().prefix.pop_back();
        return {};
    }

    Result<> takeValue(const Field& field)
    {
        Frame& frame = m_frames.back();
        const std::string element(frame.prefix.back());
        if (m_at == m_words.size())
            return failure(ErrorCode::InvalidArgument, element + ": a value is missing at the end");
        Edit edit{Edit::Verb::Set, pathOf(frame), {}};
        if (field.members && m_words[m_at] == "[") {
            auto members = takeBrackets();
            if (!members)
                return std::unexpected(members.error());
            edit.values = std::move(*members);
        } else {
            edit.values.push_back(m_words[m_at++]);
        }
        for (const std::string& value : edit.values) {
            const auto checked = check(field.facts, element, field.members ? quoted(value) : value);
            if (!checked && m_words[m_at - 1] == "]")
                return checked;
            if (!checked) {
                --m_at;
                return wordHere(checked.error().detail);
            }
        }
        return goOnAfter(std::move(edit));
    }

    [[nodiscard]] Result<> check(const SettingFacts& facts, std::string_view element,
                                 std::string_view value) const
    {
        return m_dialect == Dialect::PanOs ? checkValue(facts, element, value)
                                           : checkValue(spokenIn(m_dialect, facts), element, value);
    }

    /// "certificate-type local" is a leaf with its value, and also the node of what belongs to that choice;
    /// "scep-challenge fixed" is also a leaf with a value of its own.
    Result<> goOnAfter(Edit edit)
    {
        Frame& frame = m_frames.back();
        frame.prefix.push_back(m_words[m_at - 1]);
        const Row* const row = exactRow(*frame.type, frame.prefix);
        if (row && row->field() && m_at < m_words.size()) {
            auto taken = takeValue(*row->field());
            m_frames.back().prefix.pop_back();
            return taken;
        }
        const auto inside = nextWords(*frame.type, frame.prefix);
        if (!inside.empty() && m_at < m_words.size() &&
            std::ranges::find(inside, canonicalWord(m_words[m_at])) != inside.end())
            return {};
        frame.prefix.pop_back();
        frame.prefix.pop_back();
        emit(std::move(edit));
        return {};
    }

    Result<std::vector<std::string>> takeBrackets()
    {
        std::vector<std::string> words;
        for (++m_at; m_at < m_words.size(); ++m_at) {
            if (m_words[m_at] == "]") {
                ++m_at;
                return words;
            }
            words.push_back(m_words[m_at]);
        }
        return failure(ErrorCode::InvalidArgument, "the closing ] is missing at the end");
    }

    /// The words end: an entry or a node that is named alone is what is set.
    Result<> close()
    {
        const Frame& frame = m_frames.back();
        if (!m_isOpen)
            return {};
        if (frame.prefix.empty() && frame.kind == Frame::Kind::Entry) {
            emit({Edit::Verb::Set, frame.path, {}});
        } else if (frame.prefix.empty() && !frame.type->presenceElement.empty()) {
            Edit edit{Edit::Verb::Set, frame.path, {"yes"}};
            edit.path.emplace_back(frame.type->presenceElement);
            emit(std::move(edit));
        } else {
            return failure(ErrorCode::InvalidArgument,
                           "the command is not complete: " + expectation(*frame.type, frame.prefix));
        }
        return {};
    }

    void emit(Edit edit)
    {
        m_edits.push_back(std::move(edit));
        m_isOpen = false;
    }

    [[nodiscard]] static std::vector<std::string> pathOf(const Frame& frame)
    {
        std::vector<std::string> path = frame.path;
        path.insert(path.end(), frame.prefix.begin(), frame.prefix.end());
        return path;
    }

    [[nodiscard]] std::unexpected<session::base::Error> wordHere(std::string_view reason) const
    {
        const auto number = static_cast<std::ptrdiff_t>(m_at) - static_cast<std::ptrdiff_t>(m_base) + 2;
        return wordError(number, m_words[m_at], reason);
    }

    std::vector<std::string> m_words; ///< base and command, without the verb
    std::size_t m_base;
    Dialect m_dialect;
    NameLimits m_limits;
    std::size_t m_at = 0;
    std::vector<Frame> m_frames;
    bool m_isOpen = true; ///< words were taken that no edit accounts for yet
    std::vector<Edit> m_edits;
};

Result<std::vector<Edit>> parseDelete(Command command)
{
    if (command.words.size() < 2)
        return failure(ErrorCode::InvalidArgument, "delete: what to delete is missing");
    Edit edit{Edit::Verb::Delete, {command.base.begin(), command.base.end()}, {}};
    edit.path.insert(edit.path.end(), command.words.begin() + 1, command.words.end());
    const std::ptrdiff_t offset = 1 - static_cast<std::ptrdiff_t>(command.base.size());
    if (const auto target = resolve({edit.path, offset}); !target)
        return std::unexpected(target.error());
    return std::vector<Edit>{std::move(edit)};
}

} // namespace

Result<std::vector<Edit>> parseEdits(std::span<const std::string> words, NameLimits limits)
{
    return parseEditsBelow({}, words, Dialect::PanOs, limits);
}

Result<std::vector<Edit>> parseEditsBelow(std::span<const std::string> base,
                                          std::span<const std::string> words, Dialect dialect,
                                          NameLimits limits)
{
    if (!words.empty() && words.front() == "set")
        return SetParser({base, words, dialect, limits}).run();
    if (!words.empty() && words.front() == "delete")
        return parseDelete({base, words});
    return failure(ErrorCode::InvalidArgument, "a command begins with set or delete");
}

namespace {

bool isAmong(const std::vector<std::string>& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

Result<> checkNewNames(const Configuration& configuration, std::span<const Edit> edits)
{
    for (const Edit& edit : edits) {
        if (edit.verb != Edit::Verb::Set)
            continue;
        for (const EntryList& list : entryLists()) {
            const std::vector<std::string> pattern =
                splitWords(list.path).value_or(std::vector<std::string>());
            if (pattern.size() > edit.path.size())
                continue;
            std::vector<std::string> names;
            bool isIn = true;
            for (std::size_t i = 0; isIn && i < pattern.size(); ++i) {
                if (pattern[i] == "*")
                    names.push_back(edit.path[i]);
                isIn = pattern[i] == "*" || pattern[i] == edit.path[i];
            }
            if (!isIn)
                continue;
            const std::string name = std::move(names.back());
            names.pop_back();
            const auto checked = checkEntryName(list, name);
            if (!checked && !isAmong(list.names(configuration, names), name))
                return failure(checked.error().code, "\"" + name + "\": " + checked.error().detail);
        }
    }
    return {};
}

} // namespace models::config
