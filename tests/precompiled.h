// Headers that nearly every test needs and that never change.
#pragma once
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
