// A device's configuration as text: the content of a template, without the words that lead to the template.
// Private to this room. Pure, any thread.
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"

#include <string>
#include <string_view>

namespace models::config {

/// `set shared ...` and `set deviceconfig ...`, one a line; the certificate type is always said.
[[nodiscard]] std::string writeDeviceText(const Template& device);
[[nodiscard]] session::base::Result<Template> readDeviceText(std::string_view text);

} // namespace models::config
