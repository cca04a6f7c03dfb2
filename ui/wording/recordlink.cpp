// SPDX-License-Identifier: EUPL-1.2
#include "wording/recordlink.h"

namespace kb {

namespace {

constexpr QLatin1StringView RecordScheme("kb");

} // namespace

QUrl recordLink(const Uid &record)
{
    QUrl link;
    link.setScheme(RecordScheme);
    link.setPath(textOf(record));
    return link;
}

Uid recordOfLink(const QUrl &link)
{
    return link.scheme() == RecordScheme ? Uid(link.path()) : Uid();
}

} // namespace kb
