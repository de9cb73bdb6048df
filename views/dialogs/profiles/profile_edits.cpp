#include "views/dialogs/profiles/profile_edits.h"

#include "models/config/store_path.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/setting_form.h"

namespace views::dialogs {

using models::config::Edit;
using models::tables::ProfilePlace;

std::string patternOf(ProfileKind kind, const ProfilePlace& place)
{
    return models::config::storePattern(place.store) + " " + std::string(kind.list) + " *";
}

std::vector<std::string> namesOf(const ProfilePlace& place)
{
    auto names = models::config::storeStars(place.store);
    names.push_back(place.name);
    return names;
}

models::config::ObjectName objectOf(ProfileKind kind, const ProfilePlace& place)
{
    return {.kind = kind.reference, .store = place.store, .name = place.name};
}

std::vector<std::string> pathOf(ProfileKind kind, const ProfilePlace& place)
{
    auto path = models::config::storePath(place.store);
    path.emplace_back(kind.list);
    path.push_back(place.name);
    return path;
}

QString nameProblem(const models::config::Configuration& configuration, ProfileKind kind,
                    const ProfilePlace& place)
{
    return entryNameProblem(configuration, patternOf(kind, place), namesOf(place));
}

std::vector<Edit> creationEdits(const SettingForm& form, ProfileKind kind, const ProfilePlace& place)
{
    const auto path = pathOf(kind, place);
    std::vector<Edit> edits{{.verb = Edit::Verb::Set, .path = path, .values = {}}};
    const auto depth = std::ptrdiff_t(pathOf(kind, {.store = {}, .name = "*"}).size());
    for (Edit& edit : form.edits({"*"})) {
        auto whole = path;
        whole.insert(whole.end(), edit.path.begin() + depth, edit.path.end());
        edit.path = std::move(whole);
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace views::dialogs
