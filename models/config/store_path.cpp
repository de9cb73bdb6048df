#include "models/config/store_path.h"

namespace models::config {

std::vector<std::string> storePath(const std::string& templateName)
{
    if (templateName.empty())
        return {"panorama"};
    return {"template", templateName, "config", "shared"};
}

} // namespace models::config
