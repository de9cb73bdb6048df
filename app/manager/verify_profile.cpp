#include "app/manager/verify_profile.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/edit.h"
#include "models/store/data_directory.h"
#include "models/store/store.h"

#include <QFileInfo>

namespace app::manager {

using namespace models;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

Result<session::trust::CertificatePolicy> storedProfile(const QString& directory, const QString& name)
{
    const QString file = store::databaseFileOf(directory);
    if (!QFileInfo::exists(file)) // opening would make one
        return failure(ErrorCode::NotFound, "no manager has kept anything in " + directory.toStdString());
    const auto store = store::Store::open(file);
    if (!store)
        return std::unexpected(store.error());
    const auto running = (*store)->running();
    if (!running)
        return std::unexpected(running.error());
    if (!*running)
        return failure(ErrorCode::NotFound, "nothing was committed in " + directory.toStdString());
    const auto text = (*running)->text.text();
    if (!text)
        return std::unexpected(text.error());
    const auto configuration = config::fromText(*text);
    if (!configuration)
        return std::unexpected(configuration.error());
    if (!configuration->panorama.certificateProfiles.contains(name.toStdString()))
        return failure(ErrorCode::NotFound,
                       "there is no certificate profile " + name.toStdString() + " in what is committed");
    return config::resolveProfile(configuration->panorama, name.toStdString());
}

} // namespace app::manager
