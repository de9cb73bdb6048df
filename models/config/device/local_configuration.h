// A device's own configuration: what is set on the device itself, by its console, and beats what is pushed to
// it. Paths are the device's ("shared ...", "deviceconfig ..."); the rows are those of a template's content.
// Keys stand in the clear, as in every device text: whoever keeps the text guards it. Plain values, any
// thread. Rules H4, H5, B11; F-1.
#pragma once

#include "models/config/certificate_facts.h"
#include "models/config/edit.h"
#include "models/config/validation/validate.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models::config {

/// What is shown of a key or a password.
inline constexpr std::string_view hiddenSecret = "********";

class LocalConfiguration
{
public:
    LocalConfiguration();
    /// Errors name the line.
    [[nodiscard]] static Result<LocalConfiguration> fromText(std::string_view text);

    /// A `set` or `delete` command; on error nothing is changed and the word is named.
    [[nodiscard]] Result<> run(std::span<const std::string> words, Dialect dialect);
    /// All or none; paths are the device's.
    [[nodiscard]] Result<> apply(std::vector<Edit> edits);

    /// SCEP challenges; false when there are none.
    bool dropPasswords();
    /// Those that `before` had and `after`, which is the same else, has no more: they have served meanwhile.
    bool dropPasswordsGoneSince(const LocalConfiguration& before, const LocalConfiguration& after);
    /// The SCEP profile that `path` leads to asks for its challenge as it does in `other`.
    [[nodiscard]] bool hasChallengeOf(const LocalConfiguration& other,
                                      const std::vector<std::string>& path) const;

    [[nodiscard]] std::string text() const; ///< one `set` command a line, "" when nothing is set
    [[nodiscard]] std::vector<Edit> edits() const;
    /// As a person may see them: that a secret is another one, and nothing of it.
    [[nodiscard]] std::vector<Change> changesTo(const LocalConfiguration& later) const;
    [[nodiscard]] const Template& content() const { return m_configuration.templates.begin()->second; }
    [[nodiscard]] std::vector<CertificateFacts> certificates() const; ///< by name
    [[nodiscard]] std::vector<Continuation> continuations(std::span<const std::string> words,
                                                          Dialect dialect) const;
    /// The row of a device's path, nullptr for none.
    [[nodiscard]] static const Setting* settingAt(const std::vector<std::string>& path);

    /// What is wrong or unwise in it on a device that also runs `pushedText`; paths are the device's. What a
    /// server's settings lack that a WildFire appliance needs is an error (H4).
    struct Surroundings
    {
        std::string_view pushedText;
        Dialect dialect = Dialect::PanOs;
        ValidationFacts facts;
    };
    [[nodiscard]] std::vector<Finding> validate(const Surroundings& surroundings) const;

    bool operator==(const LocalConfiguration&) const = default;

private:
    Configuration m_configuration; ///< one template, and nothing else
};

/// What the device runs when this was pushed to it. Errors as below.
[[nodiscard]] Result<Template> withLocalText(const Template& pushed, std::string_view localText);
/// What the device runs: its own settings first, then those that were pushed (both texts). Errors name the
/// line, and say so when it is one of its own.
[[nodiscard]] Result<Template> effectiveDevice(std::string_view localText, std::string_view pushedText);

/// The same as text.
[[nodiscard]] Result<std::string> effectiveText(std::string_view localText, std::string_view pushedText);

} // namespace models::config
