#include "models/lifecycle/commit/versions.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/store.h"

#include <QPointer>

#include <algorithm>

namespace models::lifecycle {

using config::Configuration;
using session::base::PolicyVersion;
using session::base::Result;

namespace {

/// What the work pool needs of one side: a text to be read, or the configuration itself.
struct Side
{
    std::optional<store::PackedText> text;
    Configuration configuration;
};

Result<Side> sideOf(const Lifecycle& lifecycle, const ConfigurationChoice& choice)
{
    switch (choice.kind) {
    case ConfigurationChoice::Kind::Running:
        return Side{{}, lifecycle.running()};
    case ConfigurationChoice::Kind::Candidate:
        return Side{{}, lifecycle.candidate()};
    case ConfigurationChoice::Kind::Version:
        break;
    }
    auto stored = lifecycle.store().version(choice.version);
    if (!stored)
        return std::unexpected(stored.error());
    return Side{std::move(stored->text), {}};
}

Result<Configuration> readSide(Side side)
{
    if (!side.text)
        return std::move(side.configuration);
    const auto text = side.text->text();
    return text ? config::fromText(*text) : std::unexpected(text.error());
}

Result<Comparison> compareSides(Side before, Side after)
{
    const auto first = readSide(std::move(before));
    if (!first)
        return std::unexpected(first.error());
    const auto second = readSide(std::move(after));
    if (!second)
        return std::unexpected(second.error());
    return Comparison{config::diff(*first, *second), config::editsBetween(*first, *second)};
}

} // namespace

Result<std::vector<store::VersionInfo>> versions(const Lifecycle& lifecycle)
{
    auto kept = lifecycle.store().versions();
    if (kept)
        std::ranges::reverse(*kept);
    return kept;
}

void compare(Lifecycle& lifecycle, const ConfigurationChoice& before, const ConfigurationChoice& after,
             std::function<void(const Result<Comparison>&)> done)
{
    auto first = sideOf(lifecycle, before);
    auto second = sideOf(lifecycle, after);
    lifecycle.workPool().run(
        [first = std::move(first), second = std::move(second)]() mutable -> Result<Comparison> {
            if (!first || !second)
                return std::unexpected(first ? second.error() : first.error());
            return compareSides(*std::move(first), *std::move(second));
        },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<Comparison>& comparison) {
            if (owner)
                done(comparison);
        });
}

void loadVersion(Lifecycle& lifecycle, PolicyVersion version, std::function<void(const Result<>&)> done)
{
    auto side = sideOf(lifecycle, {ConfigurationChoice::Kind::Version, version});
    lifecycle.editInPool(
        [side = std::move(side)](const Configuration& candidate) -> Result<std::vector<config::Edit>> {
            if (!side)
                return std::unexpected(side.error());
            const auto loaded = readSide(*side);
            if (!loaded)
                return std::unexpected(loaded.error());
            return config::editsBetween(candidate, *loaded);
        },
        std::move(done));
}

} // namespace models::lifecycle
