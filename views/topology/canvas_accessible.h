// The topology for readers and other programs: a list whose items are the devices, group by group, each with
// its state in words; pressing an item chooses it. GUI thread.
#pragma once

namespace views::topology {

/// Qt makes the interfaces from now on; again and again does no harm.
void installCanvasAccessible();

} // namespace views::topology
