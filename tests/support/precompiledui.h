// SPDX-License-Identifier: EUPL-1.2
// What nearly every test of the window includes; changing it rebuilds them all.
#pragma once

#include "support/precompiledcore.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
