// Where readers put what they have read: one item after the other is checked against the schema and applied,
// or told in the report why not. Private to this room. One thread.
#pragma once

#include "models/config/edit.h"
#include "models/panos/element_tree.h"
#include "models/panos/import_report.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace models::panos {

/// A private key or password as a file has it.
struct ForeignSecret
{
    const std::vector<std::string>& path;
    const std::string& entry; ///< that it belongs to: what it is sealed for
    const std::string& value;
};
/// The same as the configuration may hold it; nullopt when only its maker can decrypt it.
using TakeSecret = std::function<std::optional<std::string>(const ForeignSecret&)>;

class ConfigurationSink
{
public:
    ConfigurationSink(ImportedConfiguration& into, TakeSecret takeSecret);

    /// False: it was refused.
    bool take(config::Edit edit, int line);
    void refuse(int line, std::string path, std::string reason);
    void leaveOut(const std::string& pattern, std::size_t values);
    /// How often that was called.
    [[nodiscard]] std::size_t leavings() const { return m_leavings; }
    /// Where something was left out: a virtual system is not kept for its name alone.
    void dropBareNames(const std::vector<std::string>& path);

    /// The entries on the way to this setting exist.
    [[nodiscard]] bool isThere(const std::vector<std::string>& path) const;

    /// Between these two stands what a file says about one entry or node; afterwards what it does not say is
    /// taken as the vendor means it.
    using Mark = std::size_t;
    [[nodiscard]] Mark open() const { return m_seen.size(); }
    void close(const Element& element, const std::vector<std::string>& path, Mark mark);

    /// The same for all that was read, where it did not stand together; `stated` are the keys of what was
    /// said.
    void assumeDefaults(const std::set<std::vector<std::string>>& stated);

    /// Sorts and counts; call once at the end.
    void finish();

private:
    void assume(const StatedRow& row, std::vector<std::string> path);
    bool takeSetting(config::Edit& edit, const config::Setting& setting, int line);
    void adjust(config::Edit& edit, const config::Setting& setting, int line);
    bool takeSecretOf(config::Edit& edit);
    [[nodiscard]] KindCount& kind(std::string_view list);
    void countSetting(std::string_view path);

    ImportedConfiguration& m_into;
    TakeSecret m_takeSecret;
    std::vector<const config::Setting*> m_seen;
    std::map<std::string, KindCount, std::less<>> m_counts;
    std::map<std::string, LeftOut> m_leftOut;
    std::size_t m_leavings = 0;
};

[[nodiscard]] std::string wordsText(const std::vector<std::string>& words);

} // namespace models::panos
