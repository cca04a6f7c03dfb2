// SPDX-License-Identifier: EUPL-1.2
#include "frame/recentbanks.h"

#include "workspace/settingkeys.h"

#include <QFileInfo>

namespace kb {

QStringList RecentBanks::paths() const
{
    QStringList paths = m_settings.value(settingkey::Recent).toStringList();
    erase_if(paths, [](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentBanks::add(const QString &path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(settingkey::Recent, QStringList(paths.mid(0, Most)));
}

} // namespace kb
