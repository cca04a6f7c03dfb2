// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"

#include <optional>

namespace kb {

/// While it lives, this thread makes papers in that language, whatever language the program has; null: in
/// that of the program. Who translates asks now(). Other threads hear nothing of it.
class InLanguage
{
public:
    explicit InLanguage(std::optional<Language> language);
    ~InLanguage();
    Q_DISABLE_COPY_MOVE(InLanguage)

    static std::optional<Language> now();

private:
    std::optional<Language> m_before;
};

} // namespace kb
