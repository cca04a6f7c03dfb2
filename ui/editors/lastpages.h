// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

#include <QList>

#include <functional>

class QWidget;

namespace kb {

class Workspace;

/// A page that every editor ends with, about a record of whatever kind. It is called as its window would be.
struct LastPage
{
    QWidget *page;
    std::function<void(const Uid &record, Kind kind)> show;
};

/// In their order: the notes, what the record is linked with, its history. A page that is to come with every
/// record is a line here.
QList<LastPage> lastPages(Workspace &workspace);

} // namespace kb
