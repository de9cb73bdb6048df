// A device of libcurl: the tool curl can't send a byte 0. Sends the bytes of a file and prints what comes
// back until the server ends.
//
//     curl_client ADDRESS AUTHORITY CERTIFICATE KEY HELLO    CERTIFICATE and KEY "" for none
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <curl/curl.h>
#include <poll.h>
#include <unistd.h>

namespace {

int failed(CURLcode code)
{
    std::fprintf(stderr, "%s\n", curl_easy_strerror(code));
    return 1;
}

void waitFor(CURL* curl)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket);
    pollfd wanted{.fd = socket, .events = POLLIN, .revents = 0};
    ::poll(&wanted, 1, -1);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 6)
        return 2;
    CURL* const curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, ("https://" + std::string(argv[1])).c_str());
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(curl, CURLOPT_CAINFO, argv[2]);
    if (*argv[3] != '\0') {
        curl_easy_setopt(curl, CURLOPT_SSLCERT, argv[3]);
        curl_easy_setopt(curl, CURLOPT_SSLKEY, argv[4]);
    }
    if (const CURLcode code = curl_easy_perform(curl); code != CURLE_OK)
        return failed(code);

    std::ifstream file(argv[5], std::ios::binary);
    const std::string hello(std::istreambuf_iterator<char>(file), {});
    std::size_t done = 0;
    if (const CURLcode code = curl_easy_send(curl, hello.data(), hello.size(), &done); code != CURLE_OK)
        return failed(code);
    for (;;) {
        char buffer[4096];
        const CURLcode code = curl_easy_recv(curl, buffer, sizeof buffer, &done);
        if (code == CURLE_AGAIN) {
            waitFor(curl);
            continue;
        }
        if (code != CURLE_OK)
            return failed(code);
        if (done == 0)
            break;
        if (::write(STDOUT_FILENO, buffer, done) < 0)
            return 1;
    }
    curl_easy_cleanup(curl);
    return 0;
}
