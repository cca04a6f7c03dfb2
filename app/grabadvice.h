// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/advice.h"

namespace kb {

class Bank;
class Camera;
class MainWindow;

/// The first that was offered: it has every block. A default one where there is none.
Advice offeredAdvice(Bank &bank);

/// A picture of every page of the composer, with an advice that has every block, and of what is asked when it
/// is offered and decided. The window shows a bank; nothing is written.
void grabAdvice(Camera &camera, MainWindow &window);

} // namespace kb
