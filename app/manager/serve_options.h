// Arguments of `handfast serve`. Pure; any thread.
#pragma once

#include "app/manager/application.h"
#include "app/process/command_description.h"

#include <QStringList>

namespace app::manager {

struct ServeOptions
{
    ApplicationOptions application;
    QString helpText; ///< "" unless it was asked for
};

[[nodiscard]] process::CommandDescription describeServe();
/// ErrorCode::InvalidArgument with a sentence.
[[nodiscard]] session::base::Result<ServeOptions> readServeOptions(const QStringList& arguments);

} // namespace app::manager
