#include "session/http/request.h"

#include <cstring>
#include <utility>

namespace session::http {

Credentials::Credentials(std::string withUser, std::string withPassword)
    : user(std::move(withUser)),
      password(std::move(withPassword))
{
}

Credentials::~Credentials()
{
    ::explicit_bzero(password.data(), password.size());
}

TlsSettings::~TlsSettings()
{
    ::explicit_bzero(key.data(), key.size());
}

} // namespace session::http
