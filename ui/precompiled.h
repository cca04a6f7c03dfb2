// SPDX-License-Identifier: EUPL-1.2
// What nearly every file of the window includes; changing it rebuilds all of it.
#pragma once

#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <functional>
#include <optional>
#include <span>
