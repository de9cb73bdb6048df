// What a device would come with from its SCEP server: known where the key of that server's CA is here, too,
// since nothing but a certificate that this CA has signed can be judged. Whether the server answers is not
// known. Any thread. P-3, E9, X-1.
#pragma once

#include "models/workflows/prediction/predictor.h"

#include <vector>

namespace models::workflows {

/// Leaf first, then intermediates: really signed, for a key that is dropped. `settings` are those that the
/// device will run. Fails, with the reason in words, where only the CA itself can tell.
[[nodiscard]] session::base::Result<std::vector<session::pki::Certificate>>
foreseenScepChain(const PredictionRequest& request, const lifecycle::DeviceRecord& record,
                  const config::Template& settings);

} // namespace models::workflows
