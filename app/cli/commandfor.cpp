// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

namespace kb::cli {

const Command *commandFor(const QStringList &words)
{
    const auto known = commands();
    const auto found = std::ranges::find_if(known, [&](const Command &command) {
        const QStringList name = QString(command.name).split(u' ');
        return words.mid(0, name.size()) == name;
    });
    return found == known.end() ? nullptr : &*found;
}

} // namespace kb::cli
