#include "views/dialogs/forms/draft_findings.h"

#include "models/lifecycle/commit/secret_edits.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/change_rows.h"
#include "models/text/detail_wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace views::dialogs {

using models::config::Draft;
using models::config::Edit;
using models::config::Finding;
using models::config::Severity;

namespace {

/// Each is a line of widgets.
constexpr std::size_t mostRows = 100;

using Findings = models::config::Result<std::vector<Finding>>;

/// Errors that an edit of some other object mends: the form says them and may be saved; the commit waits.
constexpr std::array mendedElsewhere{"root-missing", "reference-missing", "not-in-template",
                                     "service-profile-required", "certificate-required"};

bool isForbidding(const Finding& finding)
{
    return finding.severity == Severity::Error &&
           std::ranges::find(mendedElsewhere, finding.code) == mendedElsewhere.end();
}

/// "C28", in a template or stack "C28 · branch": the same sentence may be true in several.
QString placeOf(const Finding& finding)
{
    const QString rule = QString::fromStdString(finding.rule);
    const bool isNamed = finding.path.size() > 1 &&
                         (finding.path.front() == "template" || finding.path.front() == "template-stack");
    return isNamed ? rule + QStringLiteral(" · ") + QString::fromStdString(finding.path[1]) : rule;
}

Draft draftOf(const models::lifecycle::Lifecycle& lifecycle, const std::vector<Edit>& edits)
{
    return {.configuration = lifecycle.candidate(),
            .edits = edits,
            .facts = {.now = lifecycle.clock().now(),
                      .softwareVersions = {},
                      .factoryCaFingerprint = lifecycle.factory().authority.sha256()}};
}

DraftFindings sorted(Findings findings)
{
    if (!findings)
        return {.obstacle = models::text::detailText(findings.error()), .notes = {}};
    DraftFindings result;
    const auto forbidding = std::ranges::find_if(*findings, isForbidding);
    if (forbidding != findings->end()) {
        result.obstacle = models::tables::sentenceOf(*forbidding);
        findings->erase(forbidding);
    }
    result.notes = std::move(*findings);
    return result;
}

} // namespace

DraftFindings draftFindings(const models::lifecycle::Lifecycle& lifecycle, const std::vector<Edit>& edits,
                            const models::config::ObjectName& object)
{
    const auto safe = models::lifecycle::sealed(edits, lifecycle.vault()); // as they will be kept
    if (!safe)
        return {.obstacle = models::text::detailText(safe.error()), .notes = {}};
    return sorted(models::config::findingsIn(draftOf(lifecycle, *safe), object));
}

DraftFindings draftFindings(const models::lifecycle::Lifecycle& lifecycle, const std::vector<Edit>& edits,
                            const std::vector<std::string>& path)
{
    return sorted(models::config::findingsIn(draftOf(lifecycle, edits), path));
}

std::vector<Finding> presentFindings(const models::lifecycle::Lifecycle& lifecycle,
                                     const models::config::ObjectName& object)
{
    const std::vector<Edit> none;
    auto findings = models::config::findingsIn(draftOf(lifecycle, none), object);
    if (!findings) // no edit that could fail
        return {};
    std::ranges::stable_sort(*findings, {}, &Finding::severity);
    return std::move(*findings);
}

std::vector<widgets::ConditionRow> findingRows(const std::vector<Finding>& findings)
{
    std::vector<widgets::ConditionRow> rows;
    for (const Severity severity : {Severity::Error, Severity::Warning})
        for (const Finding& finding : findings)
            if (finding.severity == severity && rows.size() < mostRows)
                rows.push_back({.id = models::tables::pathText(finding.path),
                                .outcome = severity == Severity::Error ? widgets::Outcome::Bad
                                                                       : widgets::Outcome::Warning,
                                .sentence = models::tables::sentenceOf(finding),
                                .measured = placeOf(finding),
                                .link = {}});
    if (findings.size() > mostRows) {
        const int more = int(findings.size() - mostRows);
        rows.push_back({.id = QStringLiteral("more"),
                        .outcome = rows.front().outcome,
                        .sentence = QCoreApplication::translate(
                            "DraftFindings", "%n more under Pending changes", nullptr, more),
                        .measured = {},
                        .link = {}});
    }
    return rows;
}

} // namespace views::dialogs
