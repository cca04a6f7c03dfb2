// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QObject;
class QWidget;

namespace kb {

class Workspace;
struct ShownOverlap;

/// Compares the whole bank anew, beside the window, and tells what was found. `receiver` lives as long as its
/// page.
void computeOverlaps(Workspace &workspace, QObject *receiver);

/// Asks in which form, and shows the report as it is printed, made beside the window.
void printOverlapReport(Workspace &workspace, QWidget *parent);

/// Shows one pair as it is printed.
void printPair(Workspace &workspace, QWidget *parent, const ShownOverlap &shown);

} // namespace kb
