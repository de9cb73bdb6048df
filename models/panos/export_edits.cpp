#include "models/panos/export_edits.h"

#include "models/panos/export_comment.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <unordered_set>

namespace models::panos {

using config::Edit;
using config::Setting;
using config::ValueType;

namespace {

using Path = std::vector<std::string>;

std::string keyOf(std::span<const std::string> words)
{
    std::string key;
    for (const std::string& word : words)
        key.append(word).push_back('\0');
    return key;
}

bool isXmlText(std::string_view text)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    if (std::ranges::any_of(text, isControl))
        return false;
    const QString decoded = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return decoded.toUtf8() == QByteArrayView(text.data(), qsizetype(text.size())) &&
           !decoded.contains(QChar(0xFFFE)) && !decoded.contains(QChar(0xFFFF));
}

/// Goes down a path and stops at each element on it.
template <class Visit>
const Element* walkDown(const Path& path, Visit visit)
{
    const Element* element = &elementTree();
    for (std::size_t count = 1; count <= path.size() && element; ++count) {
        element = element->entry ? element->entry.get() : element->child(path[count - 1]);
        if (element)
            visit(*element, count);
    }
    return element;
}

class Collector
{
public:
    explicit Collector(ExportReport& report) : m_report(report) {}

    std::vector<ExportedEdit> edits;

    void add(Edit edit, bool isDoubtful = false)
    {
        const Element* const element = elementAt(edit.path);
        for (const std::string& value : edit.values)
            if (!isXmlText(value))
                return warn(ExportConcern::NotText, edit.path, {});
        const bool isComment = standsInComment(edit, element);
        if (isComment)
            warn(isSecret(element) ? ExportConcern::Secret : ExportConcern::OursOnly, edit.path,
                 guiPath(edit.path));
        else
            ++m_report.settings;
        if (!isComment && element && element->setting)
            warnAboutOlder(*element->setting, edit);
        edits.push_back({std::move(edit), isComment, isDoubtful});
    }

    void addStated(const Path& holder, const StatedRow& row)
    {
        Path path = holder;
        path.insert(path.end(), row.words.begin(), row.words.end());
        Edit edit = config::setValue(std::move(path), row.setting->defaultValue);
        if (!standsInComment(edit, elementAt(edit.path))) // else only we read it, who know the default
            add(std::move(edit), row.setting->alwaysExported);
    }

    void warnAboutNames(const Path& path)
    {
        walkDown(path, [&](const Element& element, std::size_t count) {
            if (element.word != "*" || element.isOurs)
                return;
            const config::EntryList& list = *element.parent->list;
            const std::string& name = path[count - 1];
            const bool isLong = list.olderNameLength > 0 && name.size() > std::size_t(list.olderNameLength);
            if (!isLong && (list.olderNamePattern.empty() || fitsOlder(list, name)))
                return;
            if (m_named.insert(keyOf({path.data(), count})).second)
                warn(ExportConcern::OlderName, {path.begin(), path.begin() + std::ptrdiff_t(count)}, name);
        });
    }

private:
    static bool isSecret(const Element* element)
    {
        return element && element->setting && element->setting->type == ValueType::Secret;
    }

    static bool standsInComment(const Edit& edit, const Element* element)
    {
        if (!element || element->isOurs || isSecret(element))
            return true;
        bool isOurs = false;
        walkDown(edit.path, [&](const Element& each, std::size_t) { isOurs = isOurs || each.isOurs; });
        if (isOurs || !element->hasAlternatives() || edit.values.size() != 1)
            return isOurs;
        const Element* const chosen = element->child(edit.values.front());
        return chosen && chosen->isOurs;
    }

    static bool fitsOlder(const config::EntryList& list, const std::string& name)
    {
        const QString pattern = QRegularExpression::anchoredPattern(
            QString::fromUtf8(list.olderNamePattern.data(), qsizetype(list.olderNamePattern.size())));
        return QRegularExpression(pattern).match(QString::fromStdString(name)).hasMatch();
    }

    void warnAboutOlder(const Setting& setting, const Edit& edit)
    {
        for (const std::string& value : edit.values)
            if (std::ranges::find(setting.laterChoices, value) != setting.laterChoices.end())
                warn(ExportConcern::OlderChoice, edit.path, value);
        if (!setting.since.empty())
            warn(ExportConcern::LaterElement, edit.path, std::string(setting.since));
    }

    void warn(ExportConcern concern, Path path, std::string detail)
    {
        m_report.warnings.push_back({concern, std::move(path), std::move(detail)});
    }

    ExportReport& m_report;
    std::unordered_set<std::string> m_named;
};

/// Which entries and nodes there are, and which leaves are set.
struct Presence
{
    std::unordered_set<std::string> holders;
    std::unordered_set<std::string> leaves;
    std::vector<std::pair<Path, const Element*>> stating; ///< those that have rows to state, in order

    explicit Presence(const std::vector<Edit>& edits)
    {
        for (const Edit& edit : edits) {
            walkDown(edit.path, [&](const Element& element, std::size_t count) {
                if (element.setting || (element.word != "*" && element.stated.empty()))
                    return;
                const std::span<const std::string> holder(edit.path.data(), count);
                if (holders.insert(keyOf(holder)).second && !element.stated.empty())
                    stating.emplace_back(Path(holder.begin(), holder.end()), &element);
            });
            leaves.insert(keyOf(edit.path));
        }
    }

    [[nodiscard]] bool states(const Path& holder, const StatedRow& row) const
    {
        Path path = holder;
        path.insert(path.end(), row.words.begin(), row.words.end());
        return leaves.contains(keyOf(path));
    }
};

void addMissing(Collector& collector, const Presence& after, const Presence* before)
{
    for (const auto& [path, element] : after.stating) {
        if (before && before->holders.contains(keyOf(path)))
            continue;
        for (const StatedRow& row : element->stated)
            if (!after.states(path, row))
                collector.addStated(path, row);
    }
}

} // namespace

std::vector<ExportedEdit> wholeExport(const config::Configuration& configuration, ExportReport& report)
{
    const std::vector<Edit> edits = config::flatten(configuration);
    Collector collector(report);
    for (const Edit& edit : edits) {
        collector.warnAboutNames(edit.path);
        collector.add(edit);
    }
    addMissing(collector, Presence(edits), nullptr);
    return std::move(collector.edits);
}

std::vector<ExportedEdit> differenceExport(const config::Configuration& before,
                                           const config::Configuration& after, ExportReport& report)
{
    const Presence held(config::flatten(before));
    const Presence holds(config::flatten(after));
    Collector collector(report);
    for (Edit& edit : config::editsBetween(before, after)) {
        collector.warnAboutNames(edit.path);
        const Element* const element = elementAt(edit.path);
        const bool goesBack = edit.verb == Edit::Verb::Delete && element && element->setting;
        const bool isDoubtful = goesBack && element->setting->alwaysExported;
        if (goesBack && (element->setting->vendorDefault || isDoubtful))
            edit = config::setValue(edit.path, element->setting->defaultValue);
        collector.add(std::move(edit), isDoubtful);
    }
    addMissing(collector, holds, &held);
    return std::move(collector.edits);
}

std::vector<ExportedEdit> below(std::vector<ExportedEdit> edits, const Path& base)
{
    std::erase_if(edits, [&](const ExportedEdit& each) {
        return each.edit.path.size() <= base.size() ||
               !std::equal(base.begin(), base.end(), each.edit.path.begin());
    });
    for (ExportedEdit& each : edits)
        each.edit.path.erase(each.edit.path.begin(), each.edit.path.begin() + std::ptrdiff_t(base.size()));
    return edits;
}

} // namespace models::panos
